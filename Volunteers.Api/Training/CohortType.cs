using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<Cohort>(Fields = [nameof(Cohort.Name), nameof(Cohort.Capacity), nameof(Cohort.OpensOn), nameof(Cohort.ClosesOn)])]
public static class CohortType
{
    [NodeResolver]
    public static IQueryable<Cohort> GetNodes(VolunteersDbContext db) => db.Cohorts.AsNoTracking();

    [UseBatching(nameof(Course.Id), ParentKey = nameof(Cohort.CourseId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Course!")]
    [Preloaded(nameof(Cohort.Course))]
    public static IQueryable<Course> GetCourse(VolunteersDbContext db) => db.Courses;

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(Cohort.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(Cohort.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    /// <summary>Where the cohort stands now.</summary>
    public static async Task<CohortStatus> GetStatusAsync(
        [Parent(nameof(Cohort.Id))] Cohort cohort, CohortWithPlacesByIdDataLoader cohorts, TimeProvider clock, CancellationToken cancellationToken)
    {
        var whole = await cohorts.LoadRequiredAsync(cohort.Id, cancellationToken);
        return whole.StatusAt(clock.GetUtcNow(), whole.Centre.Time);
    }

    public static async Task<DateOnly?> GetStartsOnAsync(
        [Parent(nameof(Cohort.Id))] Cohort cohort, CohortWithPlacesByIdDataLoader cohorts, CancellationToken cancellationToken)
    {
        var whole = await cohorts.LoadRequiredAsync(cohort.Id, cancellationToken);
        return whole.StartsOn(whole.Centre.Time);
    }

    public static async Task<DateOnly?> GetEndsOnAsync(
        [Parent(nameof(Cohort.Id))] Cohort cohort, CohortWithPlacesByIdDataLoader cohorts, CancellationToken cancellationToken)
    {
        var whole = await cohorts.LoadRequiredAsync(cohort.Id, cancellationToken);
        return whole.EndsOn(whole.Centre.Time);
    }

    [UseBatching(nameof(CohortSession.CohortId))]
    [UseProjection]
    public static IQueryable<CohortSession> GetSessions(VolunteersDbContext db) => db.CohortSessions.OrderBy(s => s.StartsAt);

    [ListSize(AssumedSize = 50)]
    [UseBatching(nameof(CohortPlace.CohortId))]
    [UseProjection]
    public static IQueryable<CohortPlace> GetPlaces(VolunteersDbContext db) => db.CohortPlaces.OrderBy(p => p.Id);

    /// <summary>Who waits, in the order in which they are offered a place.</summary>
    public static async Task<IReadOnlyList<CohortPlace>> GetWaitingListAsync(
        [Parent(nameof(Cohort.Id))] Cohort cohort, CohortWithPlacesByIdDataLoader cohorts, CancellationToken cancellationToken) =>
        [.. (await cohorts.LoadRequiredAsync(cohort.Id, cancellationToken)).WaitingList];

    /// <summary>Places that are kept for nobody.</summary>
    public static async Task<int> GetPlacesLeftAsync(
        [Parent(nameof(Cohort.Id))] Cohort cohort, CohortWithPlacesByIdDataLoader cohorts, TimeProvider clock, CancellationToken cancellationToken) =>
        (await cohorts.LoadRequiredAsync(cohort.Id, cancellationToken)).PlacesLeftAt(clock.GetUtcNow());
}
