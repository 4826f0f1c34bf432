using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

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
    public static async Task<PlaceStatus> GetStatusAsync(
        [Parent(nameof(CohortPlace.Id))] CohortPlace place, PlaceWithStepsByIdDataLoader places, TimeProvider clock, CancellationToken cancellationToken) =>
        (await places.LoadRequiredAsync(place.Id, cancellationToken)).StatusAt(clock.GetUtcNow());

    /// <summary>The day of the last application.</summary>
    public static async Task<DateOnly> GetAppliedOnAsync(
        [Parent(nameof(CohortPlace.Id))] CohortPlace place, PlaceWithStepsByIdDataLoader places, CancellationToken cancellationToken)
    {
        var whole = await places.LoadRequiredAsync(place.Id, cancellationToken);
        return whole.Cohort.Centre.Time.DateOf(whole.AppliedAt);
    }

    public static async Task<IReadOnlyList<UnitAchievement>> GetUnitsAsync(
        [Parent(nameof(CohortPlace.Id))] CohortPlace place, UnitsByPlaceIdDataLoader units, CancellationToken cancellationToken) =>
        await units.LoadAsync(place.Id, cancellationToken);

    /// <summary>What was awarded for this place.</summary>
    [UseBatching(nameof(Accreditation.CohortPlaceId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Accreditation> GetAccreditation(VolunteersDbContext db) => db.Accreditations;
}
