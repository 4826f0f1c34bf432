using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Data.Places;

/// <summary>
/// Decides whose clock something goes by: the time zone of its centre; for what belongs to a person, to several centres or
/// to the whole cluster, that of the centre among them which was set up first. A zone is put right once in a centre's life: the process that does it
/// knows at once, the others within <see cref="KeptFor"/>.
/// </summary>
public sealed class CentreClocks(IVolunteersDbContextFactory databases, TimeProvider clock)
{
    // before the first centre is set up there is nobody whose day could begin earlier or later
    private static readonly CentreTime Nowhere = CentreTime.Of("UTC");

    /// <summary>How long what was read is good.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private volatile FrozenDictionary<int, string> _known = FrozenDictionary<int, string>.Empty;
    private volatile CentreTime? _ofCluster;
    private long _readAt;

    private bool IsOld => clock.GetElapsedTime(Interlocked.Read(ref _readAt)) >= KeptFor;

    /// <summary>Reads again: a zone was changed. Call it when that is saved.</summary>
    public void Forget() => (_known, _ofCluster) = (FrozenDictionary<int, string>.Empty, null);

    /// <summary>The clock of the cluster.</summary>
    public ValueTask<CentreTime> OfClusterAsync(CancellationToken cancellationToken) =>
        _ofCluster is { } time && !IsOld ? new(time) : OfAsync([], cancellationToken);

    /// <summary>The clock that these centres have in common; of the cluster when there are none.</summary>
    public async ValueTask<CentreTime> OfAsync(IReadOnlyCollection<int> centreIds, CancellationToken cancellationToken)
    {
        var zones = _known;
        if (zones.Count == 0 || IsOld || centreIds.Any(id => !zones.ContainsKey(id)))
        {
            var readAt = clock.GetTimestamp();
            await using var db = databases.Create(AccessScope.System);
            zones = (await db.Centres.Select(c => new { c.Id, c.TimeZone }).ToListAsync(cancellationToken)).ToFrozenDictionary(c => c.Id, c => c.TimeZone);
            _known = zones;
            Interlocked.Exchange(ref _readAt, readAt);
            _ofCluster = zones.Count == 0 ? null : CentreTime.Of(zones[zones.Keys.Min()]);
        }

        int[] candidates = [.. centreIds.Where(zones.ContainsKey).DefaultIfEmpty(zones.Count == 0 ? 0 : zones.Keys.Min())];
        return zones.TryGetValue(candidates.Min(), out var zone) ? CentreTime.Of(zone) : Nowhere;
    }

    /// <summary>Today, for what belongs to a person or to the cluster.</summary>
    public ValueTask<DateOnly> TodayAsync(CancellationToken cancellationToken)
    {
        return _ofCluster is { } time && !IsOld ? new(time.Today(clock)) : ReadAsync();

        async ValueTask<DateOnly> ReadAsync() => (await OfClusterAsync(cancellationToken)).Today(clock);
    }
}
