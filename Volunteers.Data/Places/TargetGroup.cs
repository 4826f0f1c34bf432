using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>Families that a centre means to reach, for example teenage parents. They are counted, never named.</summary>
public sealed class TargetGroup : ICentreOwned, IVersioned
{
    /// <summary>The share of the most vulnerable families that inspection calls good.</summary>
    public const double GoodThreshold = 0.65;

    /// <summary>The share that inspection calls outstanding.</summary>
    public const double OutstandingThreshold = 0.85;

    private readonly List<CentreFigure> _figures = [];

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public required string Name { get; set; }

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    /// <summary>The share to reach, 0 to 1.</summary>
    public double Threshold { get; private set; } = GoodThreshold;

    /// <summary>Whether a small number of them could tell who they are: see <see cref="SmallNumbers"/>.</summary>
    public bool Sensitive { get; private set; }

    /// <summary>Since when it is not counted any more; what was counted stays.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>How many such families the centre knew of, as it was counted.</summary>
    public IReadOnlyList<CentreFigure> Figures => _figures;

    /// <param name="threshold">The share to reach, 0 to 1; unchanged when null.</param>
    /// <param name="others">The centre's other groups, folded.</param>
    /// <exception cref="InvalidInputException">The name is missing or taken, or the threshold impossible.</exception>
    public void Change(string? name, double? threshold, bool sensitive, IReadOnlyCollection<string> others)
    {
        var rules = new InputRules();
        var text = rules.Required("name", name, "the group's name");
        rules.RefuseIf(text.Length > 0 && others.Contains(SearchText.Fold(text)), "name", "The centre has a group of this name.");
        rules.RefuseIf(threshold is not null and not (> 0 and <= 1), "threshold", "Enter the share to reach as more than 0 and at most 100 %.");
        rules.ThrowIfAny();
        (Name, Threshold, Sensitive) = (text, threshold ?? Threshold, sensitive);
    }

    /// <summary>It is not counted any more.</summary>
    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>It is counted again.</summary>
    public void Restore() => RetiredAt = null;
}

internal sealed class TargetGroupConfiguration : IEntityTypeConfiguration<TargetGroup>
{
    public void Configure(EntityTypeBuilder<TargetGroup> group) => group.HasIndex(t => new { t.CentreId, t.Name }).IsUnique();
}
