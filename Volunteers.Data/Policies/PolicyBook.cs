using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Policies;

/// <summary>Answers what was decided for a centre. Read at most once in <see cref="KeptFor"/>: so long can another process's decision remain unnoticed.</summary>
/// <param name="databases">Asked for at the first reading: contexts tell the planners of e-mails of their changes, and planners read policy.</param>
/// <param name="clock">Tells how long ago something was read.</param>
public sealed class PolicyBook(Func<IVolunteersDbContextFactory> databases, TimeProvider clock)
{
    public PolicyBook(IVolunteersDbContextFactory databases, TimeProvider clock)
        : this(() => databases, clock)
    {
    }

    /// <summary>How long what was read is good.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(2);

    private volatile Page? _page;

    /// <summary>The policy of the cluster: for what belongs to a person, or to several centres.</summary>
    public Policy Cluster => Of(null);

    /// <summary>As <see cref="OfAsync"/>, for rules that cannot wait; reads only when what was read is too old.</summary>
    public Policy Of(int? centreId) => OfAsync(centreId, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>The policy of a centre; of the cluster when null.</summary>
    public async ValueTask<Policy> OfAsync(int? centreId, CancellationToken cancellationToken)
    {
        var page = _page;
        if (page is null || clock.GetElapsedTime(page.ReadAt) >= KeptFor)
        {
            _page = page = await ReadAsync(cancellationToken);
        }

        return page.Of(centreId);
    }

    /// <summary>The value of a key at each of some centres.</summary>
    public async ValueTask<IReadOnlyDictionary<int, T>> OfEachAsync<T>(IEnumerable<int> centreIds, PolicyKey<T> key, CancellationToken cancellationToken)
        where T : notnull
    {
        var values = new Dictionary<int, T>();
        foreach (var centreId in centreIds)
        {
            values[centreId] = (await OfAsync(centreId, cancellationToken)).Of(key);
        }

        return values;
    }

    /// <summary>Reads again: something was decided. Call it when that is saved.</summary>
    public void Forget() => _page = null;

    private async Task<Page> ReadAsync(CancellationToken cancellationToken)
    {
        var readAt = clock.GetTimestamp();
        await using var db = databases().Create(AccessScope.System);
        var settings = await db.PolicySettings.AsNoTracking().Select(s => new { s.CentreId, s.Key, s.Value }).ToListAsync(cancellationToken);
        var wordings = await db.ConsentWordings.AsNoTracking().OrderBy(w => w.From).ThenBy(w => w.Id).Select(w => new { w.Kind, w.Version }).ToListAsync(cancellationToken);
        var checkTypes = await db.CheckTypes.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellationToken);
        return new Page(
            readAt,
            [.. settings.Select(s => (s.CentreId, s.Key, s.Value))],
            [.. wordings.GroupBy(w => w.Kind).Select(versions => (versions.Key, versions.Last().Version))],
            checkTypes);
    }

    private sealed record Page(
        long ReadAt, IReadOnlyList<(int? CentreId, string Key, string Value)> Settings, IReadOnlyList<(ConsentKind Kind, string Version)> Wordings, IReadOnlyList<CheckType> CheckTypes)
    {
        private readonly ConcurrentDictionary<int, Policy> _centres = [];
        private Policy? _cluster;

        public Policy Of(int? centreId) => centreId is { } id
            ? _centres.GetOrAdd(id, _ => Policy.Of(Settings, Wordings, centreId, CheckTypes))
            : _cluster ??= Policy.Of(Settings, Wordings, null, CheckTypes);
    }
}
