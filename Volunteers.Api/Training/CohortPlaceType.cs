using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<CohortPlace>(Fields = [nameof(CohortPlace.OfferExpiresAt), nameof(CohortPlace.LearnerNumber)])]
public static class CohortPlaceType
{
    [NodeResolver]
    public static IQueryable<CohortPlace> GetNodes(VolunteersDbContext db) => db.CohortPlaces.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(CohortPlace.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Volunteer!")]
    [Preloaded(nameof(CohortPlace.Volunteer))]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    [UseBatching(nameof(Cohort.Id), ParentKey = nameof(CohortPlace.CohortId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Cohort!")]
    [Preloaded(nameof(CohortPlace.Cohort))]
    public static IQueryable<Cohort> GetCohort(VolunteersDbContext db) => db.Cohorts;

    /// <summary>The state now: an offer that was not answered in time has lapsed.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PlaceStatus>> GetStatusAsync(
        [Parent(nameof(CohortPlace.Id))] IReadOnlyList<CohortPlace> places,
        VolunteersDbContext db,
        IQueryableExecutor queries,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        PlaceStates.OfAsync(db, queries, places, clock.GetUtcNow(), cancellationToken);

    /// <summary>The day of the last application.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<DateOnly>> GetAppliedOnAsync(
        [Parent(nameof(CohortPlace.Id))] IReadOnlyList<CohortPlace> places,
        VolunteersDbContext db,
        IQueryableExecutor queries,
        CentreClocks clocks,
        CancellationToken cancellationToken) =>
        PlaceStates.AppliedOnAsync(db, queries, places, clocks, cancellationToken);

    public static async Task<IReadOnlyList<UnitAchievement>> GetUnitsAsync(
        [Parent(nameof(CohortPlace.Id))] CohortPlace place, UnitsByPlaceIdDataLoader units, CancellationToken cancellationToken) =>
        await units.LoadAsync(place.Id, cancellationToken);

    /// <summary>What was awarded for this place.</summary>
    [UseBatching(nameof(Accreditation.CohortPlaceId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Accreditation> GetAccreditation(VolunteersDbContext db) => db.Accreditations;
}
