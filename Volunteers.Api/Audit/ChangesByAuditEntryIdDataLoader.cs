using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

public sealed class ChangesByAuditEntryIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, AuditChange>
{
    private static readonly PreparedQuery<List<int>, Entry> Entries = new((db, entries) => db.AuditEntries.AsNoTracking()
        .Where(e => entries.Contains(e.Id))
        .Select(e => new Entry(e.Id, e.Changes)));

    protected override async Task<ILookup<int, AuditChange>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var entries = await Entries.ToListAsync(db, [.. keys], cancellationToken);
        return entries.SelectMany(e => e.Changes, (e, change) => (e.Id, Change: change)).ToLookup(c => c.Id, c => c.Change);
    }

    private sealed record Entry(int Id, IReadOnlyList<AuditChange> Changes);
}
