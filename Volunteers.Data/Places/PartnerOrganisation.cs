using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>An organisation that the cluster works with.</summary>
public sealed class PartnerOrganisation
{
    public int Id { get; private set; }

    public required int ClusterId { get; init; }

    public Cluster Cluster { get; private set; } = null!;

    public required string Name { get; set; }

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    public required PartnerKind Kind { get; set; }

    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }
}

/// <summary>Stored by number: append, never renumber.</summary>
public enum PartnerKind
{
    School = 0,
    Health = 1,
    Jobcentre = 2,
    University = 3,
    Charity = 4,
    LocalAuthority = 5,
    AwardingOrganisation = 6,
    Other = 7,
}

internal sealed class PartnerOrganisationConfiguration : IEntityTypeConfiguration<PartnerOrganisation>
{
    public void Configure(EntityTypeBuilder<PartnerOrganisation> partner) => partner.HasIndex(p => p.SortName);
}
