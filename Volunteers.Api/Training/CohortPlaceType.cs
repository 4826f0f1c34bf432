using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
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

public sealed class CohortWithPlacesByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Cohort>
{
    protected override async Task<IReadOnlyDictionary<int, Cohort>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Cohorts.AsNoTracking().AsSplitQuery()
            .Include(c => c.Centre)
            .Include(c => c.Sessions)
            .Include(c => c.Places).ThenInclude(p => p.Steps)
            .Where(c => keys.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancellationToken);
    }
}

[Node]
[ObjectType<UnitAchievement>(Fields = [nameof(UnitAchievement.Unit), nameof(UnitAchievement.Status)])]
public static class UnitAchievementType
{
    [NodeResolver]
    public static IQueryable<UnitAchievement> GetNodes(VolunteersDbContext db) => db.UnitAchievements.AsNoTracking().Include(u => u.Unit).Include(u => u.Steps);
}

public sealed class UnitsByPlaceIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, UnitAchievement>
{
    protected override async Task<ILookup<int, UnitAchievement>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var units = await db.UnitAchievements.AsNoTracking().AsSplitQuery()
            .Include(u => u.Unit)
            .Include(u => u.Steps)
            .Where(u => keys.Contains(u.CohortPlaceId))
            .OrderBy(u => u.Unit.Position)
            .ToListAsync(cancellationToken);
        return units.ToLookup(u => u.CohortPlaceId);
    }
}
