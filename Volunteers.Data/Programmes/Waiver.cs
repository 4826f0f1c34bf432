using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Programmes;

/// <summary>Someone responsible decided that a volunteer does without a requirement for a time.</summary>
public sealed class Waiver : IVolunteerOwned
{
    public int Id { get; private set; }

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    public required int RoleRequirementId { get; init; }

    public RoleRequirement Requirement { get; private set; } = null!;

    public required Actor By { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }
}

internal sealed class WaiverConfiguration : IEntityTypeConfiguration<Waiver>
{
    public void Configure(EntityTypeBuilder<Waiver> waiver)
    {
        waiver.HasOne(w => w.Requirement).WithMany().HasForeignKey(w => w.RoleRequirementId);
        waiver.HasIndex(w => new { w.VolunteerId, w.RoleRequirementId });
    }
}
