using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

/// <summary>A fact: consent to one use was given or withdrawn. The latest fact of a kind is what holds.</summary>
public sealed class Consent : IVolunteerOwned
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public required ConsentKind Kind { get; init; }

    /// <summary>True: given; false: withdrawn.</summary>
    public required bool Given { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How we know: enrolment form, own page, unsubscribe link.</summary>
    public required string How { get; init; }

    public required string WordingVersion { get; init; }
}

/// <summary>A use of personal information that needs its own consent. Stored by number: append, never renumber.</summary>
public enum ConsentKind
{
    Newsletter = 0,
    ProgrammeNews = 1,
    Photographs = 2,
    StoryPublication = 3,
    SharingWithPartners = 4,
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent) => consent.HasIndex(c => new { c.VolunteerId, c.Kind, c.At });
}
