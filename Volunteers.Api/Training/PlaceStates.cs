using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.Training;

/// <summary>Where places on courses stand, read for many at once.</summary>
internal static class PlaceStates
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, State> States = new((db, places) => db.CohortPlaces
        .Where(p => places.Contains(p.Id))
        .Select(p => new State(
            p.Id,
            p.Steps.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Select(s => s.Status).First(),
            p.OfferExpiresAt)));

    private static readonly StatementQuery<VolunteersDbContext, List<int>, Application> Applications = new((db, places) => db.CohortPlaces
        .Where(p => places.Contains(p.Id))
        .Select(p => new Application(
            p.Id,
            p.Steps.Where(s => s.Status == PlaceStatus.Applied || s.Status == PlaceStatus.Waiting).OrderByDescending(s => s.At).Select(s => s.At).First(),
            db.Cohorts.Where(c => c.Id == p.CohortId).Select(c => c.Centre.TimeZone).FirstOrDefault())));

    /// <summary>The states of <paramref name="places"/> at a time, in their order.</summary>
    public static async Task<IReadOnlyList<PlaceStatus>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<CohortPlace> places, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var states = (await queries.ToListAsync(States, db, IdsOf(places), cancellationToken)).ToDictionary(row => row.PlaceId);
        return places.Each(place => CohortPlace.StatusAt(states[place.Id].Status, states[place.Id].OfferExpiresAt, now));
    }

    /// <summary>The days of the last applications for <paramref name="places"/>, at their centres, in their order; by the cluster's clock where the centre may not be seen.</summary>
    public static async Task<IReadOnlyList<DateOnly>> AppliedOnAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<CohortPlace> places, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var elsewhere = await clocks.OfClusterAsync(cancellationToken);
        var applications = (await queries.ToListAsync(Applications, db, IdsOf(places), cancellationToken)).ToDictionary(row => row.PlaceId);
        return places.Each(place =>
            (applications[place.Id].TimeZone is { } zone ? CentreTime.Of(zone) : elsewhere).DateOf(applications[place.Id].At));
    }

    private static List<int> IdsOf(IReadOnlyList<CohortPlace> places) => [.. places.Select(place => place.Id).Distinct()];

    private readonly record struct State(int PlaceId, PlaceStatus Status, DateTimeOffset? OfferExpiresAt);

    private readonly record struct Application(int PlaceId, DateTimeOffset At, string? TimeZone);
}
