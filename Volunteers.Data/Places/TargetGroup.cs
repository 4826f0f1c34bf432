using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>Families that a centre means to reach, for example teenage parents. They are counted, never named.</summary>
public sealed class TargetGroup : ICentreOwned
{
    /// <summary>The share of the most vulnerable families that inspection calls good.</summary>
    public const double GoodThreshold = 0.65;

    /// <summary>The share that inspection calls outstanding.</summary>
    public const double OutstandingThreshold = 0.85;

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public required string Name { get; set; }

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    /// <summary>How many such families the centre knows of; null when nobody has counted.</summary>
    public int? KnownFamilies { get; set; }

    /// <summary>The share to reach, 0 to 1.</summary>
    public double Threshold { get; set; } = GoodThreshold;
}

internal sealed class TargetGroupConfiguration : IEntityTypeConfiguration<TargetGroup>
{
    public void Configure(EntityTypeBuilder<TargetGroup> group) => group.HasIndex(t => new { t.CentreId, t.Name }).IsUnique();
}
