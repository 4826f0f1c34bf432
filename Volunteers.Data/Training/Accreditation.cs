using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Training;

/// <summary>What a volunteer holds, from a course of ours or brought along. Renewing makes a new one.</summary>
public sealed class Accreditation : IVolunteerOwned
{
    private Accreditation()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    /// <summary>The course that gives it; null when it was brought along and no course of ours gives it.</summary>
    public int? CourseId { get; private set; }

    public Course? Course { get; private set; }

    public int? CohortPlaceId { get; private set; }

    public CohortPlace? CohortPlace { get; private set; }

    public DateOnly AwardedOn { get; private set; }

    public string? CertificateNumber { get; private set; }

    /// <summary>The last day on which it counts; null: for good.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Whether it counts on a day.</summary>
    public bool ValidOn(DateOnly day) => AwardedOn <= day && (ValidUntil is null || day <= ValidUntil);

    internal static Accreditation FromCourse(Course course, CohortPlace place, DateOnly on, string? certificateNumber) => new()
    {
        Volunteer = place.Volunteer,
        Course = course,
        CohortPlace = place,
        Title = course.Title,
        AwardedOn = on,
        CertificateNumber = certificateNumber,
        ValidUntil = course.ValidityMonths is { } months ? on.AddMonths(months) : null,
    };

    internal void Anonymise() => CertificateNumber = null;

    /// <summary>Records what a volunteer brought along.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible.</exception>
    public static Accreditation BroughtAlong(
        Volunteer volunteer, string? title, int? courseId, DateOnly on, DateOnly? validUntil, string? certificateNumber, DateOnly today)
    {
        var rules = new InputRules();
        var accreditation = new Accreditation
        {
            Volunteer = volunteer,
            Title = rules.Required("title", title, "what it is called"),
            CourseId = courseId,
            AwardedOn = on,
            ValidUntil = validUntil,
            CertificateNumber = rules.Line("certificateNumber", certificateNumber, "the certificate number", 100),
        };
        rules.NotInFuture("awardedOn", on, today, "the date of the award");
        rules.RefuseIf(validUntil < on, "validUntil", "It cannot end before it was awarded.");
        rules.ThrowIfAny();
        return accreditation;
    }
}

internal sealed class AccreditationConfiguration : IEntityTypeConfiguration<Accreditation>
{
    public void Configure(EntityTypeBuilder<Accreditation> accreditation)
    {
        accreditation.HasIndex(a => new { a.VolunteerId, a.CourseId });
        accreditation.HasIndex(a => a.ValidUntil);
        accreditation.HasIndex(a => a.AwardedOn);
    }
}
