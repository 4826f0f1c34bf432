using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Contributions;

/// <summary>Something worth celebrating that a volunteer reached. Detected once.</summary>
public sealed class Milestone : IVolunteerOwned
{
    public int Id { get; private set; }

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    /// <summary>One of <see cref="MilestoneKinds"/>, for accreditations with the accreditation's number; unique for a volunteer.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required DateOnly ReachedOn { get; init; }

    public required DateTimeOffset DetectedAt { get; init; }
}

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.Property(m => m.Kind).HasMaxLength(60);
        milestone.HasIndex(m => new { m.VolunteerId, m.Kind }).IsUnique();
        milestone.HasIndex(m => m.ReachedOn);
    }
}
