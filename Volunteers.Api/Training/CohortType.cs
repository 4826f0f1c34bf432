using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<Cohort>(Fields = [nameof(Cohort.Name), nameof(Cohort.Capacity), nameof(Cohort.OpensOn), nameof(Cohort.ClosesOn)])]
public static class CohortType
{
    public static Expression<Func<Cohort, Course>> Course => c => c.Course;

    public static Expression<Func<Cohort, Centre>> Centre => c => c.Centre;

    /// <summary>Who teaches it, as far as the person who asks may see staff.</summary>
    public static Expression<Func<VolunteersDbContext, Cohort, Account?>> Tutor => (db, c) => db.Accounts.Where(a => a.Id == c.TutorAccountId).FirstOrDefault();

    /// <summary>Whether the signed-in person teaches it.</summary>
    public static bool IsTaughtByViewer([Column] int id, Caller caller) => caller.Scope.TaughtCohortIds.Contains(id);

    /// <summary>Where the cohort stands now.</summary>
    public static CohortStatus GetStatus(
        [Column] DateTimeOffset? cancelledAt, [Column] DateTimeOffset? startsAt, [Column] DateTimeOffset? endsAt, [Column] DateOnly opensOn, [Column] DateOnly closesOn,
        [Column] string timeZone, Viewpoint viewpoint) =>
        Cohort.StatusOf(cancelledAt, startsAt, endsAt, opensOn, closesOn, viewpoint.Now, CentreTime.Of(timeZone));

    public static DateOnly? GetStartsOn([Column] DateTimeOffset? startsAt, [Column] string timeZone) =>
        startsAt is { } at ? CentreTime.Of(timeZone).DateOf(at) : null;

    public static DateOnly? GetEndsOn([Column] DateTimeOffset? endsAt, [Column] string timeZone) =>
        endsAt is { } at ? CentreTime.Of(timeZone).DateOf(at) : null;

    public static Expression<Func<Cohort, IEnumerable<CohortSession>>> Sessions => c => c.Sessions.OrderBy(s => s.StartsAt);

    [ListSize(AssumedSize = 50)]
    public static Expression<Func<Cohort, IEnumerable<CohortPlace>>> Places => c => c.Places.OrderBy(p => p.Id);

    /// <summary>Everybody who applied and has not been offered a place, in the order in which they are: by application, whoever was told to wait.</summary>
    public static Expression<Func<Cohort, IEnumerable<CohortPlace>>> Applicants => c => c.Places
        .Where(p => CohortPlaceFacts.Status.Of(p) == PlaceStatus.Applied || CohortPlaceFacts.Status.Of(p) == PlaceStatus.Waiting)
        .OrderBy(p => CohortPlaceFacts.AppliedAt.Of(p)).ThenBy(p => p.Id);

    /// <summary>Who was told to wait, by when they applied.</summary>
    public static Expression<Func<Cohort, IEnumerable<CohortPlace>>> WaitingList => c => c.Places
        .Where(p => CohortPlaceFacts.Status.Of(p) == PlaceStatus.Waiting)
        .OrderBy(p => CohortPlaceFacts.AppliedAt.Of(p)).ThenBy(p => p.Id);

    /// <summary>Places that are kept for nobody.</summary>
    [OverFacts]
    public static Expression<Func<Cohort, int>> PlacesLeft(Viewpoint viewpoint) => c => CohortFacts.PlacesLeftAt.Of(c, viewpoint.Now);

    private static Expression<Func<Cohort, DateTimeOffset?>> StartsAt => CohortFacts.StartsAt;

    private static Expression<Func<Cohort, DateTimeOffset?>> EndsAt => CohortFacts.EndsAt;

    private static Expression<Func<Cohort, string>> TimeZone => c => c.Centre.TimeZone;
}
