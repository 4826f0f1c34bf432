using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>A children's centre. Instants are kept in UTC; people of the centre see and enter its local time.</summary>
public sealed class Centre
{
    private readonly List<TargetGroup> _targetGroups = [];

    public int Id { get; private set; }

    public int ClusterId { get; set; }

    public Cluster Cluster { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    /// <summary>An IANA time zone, for example Europe/London.</summary>
    public required string TimeZone { get; init; }

    public string? Address { get; set; }

    public string? Postcode { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>The named health visitor that every centre has.</summary>
    public string? HealthVisitor { get; set; }

    /// <summary>The named social worker that every centre has.</summary>
    public string? SocialWorker { get; set; }

    /// <summary>Children under five in the area that the centre serves, when known.</summary>
    public int? ChildrenUnderFive { get; set; }

    public IReadOnlyList<TargetGroup> TargetGroups => _targetGroups;

    /// <summary>The centre's clock.</summary>
    public CentreTime Time => CentreTime.Of(TimeZone);

    /// <summary>Adds a group of families that the centre means to reach.</summary>
    /// <param name="knownFamilies">How many such families the centre knows of, when it does.</param>
    /// <param name="threshold">The share of them to reach, 0 to 1.</param>
    public TargetGroup AddTargetGroup(string name, int? knownFamilies = null, double threshold = TargetGroup.GoodThreshold)
    {
        var group = new TargetGroup { Name = name, KnownFamilies = knownFamilies, Threshold = threshold };
        _targetGroups.Add(group);
        return group;
    }
}

internal sealed class CentreConfiguration : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> centre)
    {
        centre.HasIndex(c => new { c.ClusterId, c.Name }).IsUnique();
        centre.HasMany(c => c.TargetGroups).WithOne(t => t.Centre).HasForeignKey(t => t.CentreId);
    }
}
