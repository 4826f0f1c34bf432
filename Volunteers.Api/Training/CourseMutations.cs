using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[MutationType]
[Authorize]
public static class CourseMutations
{
    /// <summary>Describes a course, accredited or not, with its units.</summary>
    /// <param name="validityMonths">How long what it gives stays valid; null: for good.</param>
    [Error<InvalidInputException>]
    public static async Task<Course> CreateCourseAsync(
        string title, string? awardingOrganisation, string? qualificationNumber, string? level, int? credits,
        IReadOnlyList<CourseUnitInput> units, int? validityMonths,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.TrainingWrite, centreId: null);
        var course = Course.Create(
            title, awardingOrganisation, qualificationNumber, level, credits,
            units.Select(u => new CourseUnitDetails(u.Code, u.Title, u.Credits, u.Mandatory)), validityMonths);
        db.Courses.Add(course);
        await db.SaveChangesAsync(cancellationToken);
        return course;
    }

    /// <summary>Plans a run of a course at a centre.</summary>
    [Error<InvalidInputException>]
    public static async Task<Cohort> ScheduleCohortAsync(
        [ID<Course>] int courseId, [ID<Centre>] int centreId, string name, int capacity, int? minimum, DateOnly opensOn, DateOnly closesOn,
        string? venue, [ID<Account>] int? tutorId, IReadOnlyList<SessionTimeInput> sessions,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.TrainingWrite, centreId);
        var centre = await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var course = await db.Courses.FindRequiredAsync(c => c.Id == courseId, "course", cancellationToken);
        var cohort = Cohort.Schedule(
            course, centre.Id, name, capacity, opensOn, closesOn,
            sessions.Select(s => new SessionTimes(s.StartsAt, s.EndsAt, s.Topic)), minimum ?? 0);
        cohort.Venue = venue;
        cohort.TutorAccountId = await TutorAsync(db, tutorId, centre.Id, cancellationToken);
        db.Cohorts.Add(cohort);
        await db.SaveChangesAsync(cancellationToken);
        return cohort;
    }

    /// <summary>Changes a cohort. Whoever teaches it sees its learners and keeps its registers from then on.</summary>
    /// <param name="tutorId">Null: nobody teaches it; unchanged when not given.</param>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<Cohort> UpdateCohortAsync(
        [ID<Cohort>] int cohortId, [ID<Account>] Optional<int?> tutorId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts.FindRequiredAsync(c => c.Id == cohortId, "cohort", cancellationToken);
        caller.Require(Permissions.TrainingWrite, cohort.CentreId);
        if (tutorId.HasValue)
        {
            cohort.TutorAccountId = await TutorAsync(db, tutorId.Value, cohort.CentreId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return cohort;
    }

    /// <summary>Records an accreditation that a volunteer brought along.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    public static async Task<Accreditation> CreateAccreditationAsync(
        [ID<Volunteer>] int volunteerId, string title, DateOnly awardedOn, DateOnly? validUntil, string? certificateNumber,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.TrainingWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "record an accreditation of your own");
        var accreditation = Accreditation.BroughtAlong(
            volunteer, title, null, awardedOn, validUntil, certificateNumber, await clocks.TodayAsync(cancellationToken));
        db.Accreditations.Add(accreditation);
        await db.SaveChangesAsync(cancellationToken);
        return accreditation;
    }

    private static async Task<int?> TutorAsync(VolunteersDbContext db, int? tutorId, int centreId, CancellationToken cancellationToken)
    {
        if (tutorId is { } id && !await db.Accounts.AnyAsync(
            a => a.Id == id && a.DisabledAt == null && a.Roles.Any(r => r.Kind == StaffRoleKind.Tutor && (r.CentreId == null || r.CentreId == centreId)), cancellationToken))
        {
            throw new InvalidInputException("tutorId", "Choose somebody who is a tutor at this centre.");
        }

        return tutorId;
    }
}
