using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Audit;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

public sealed class ChangesByAuditEntryIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, AuditChange>
{
    protected override async Task<ILookup<int, AuditChange>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(e => keys.Contains(e.Id))
            .Select(e => new { e.Id, e.Changes })
            .ToListAsync(cancellationToken);
        return entries.SelectMany(e => e.Changes, (e, change) => (e.Id, Change: change)).ToLookup(c => c.Id, c => c.Change);
    }
}
