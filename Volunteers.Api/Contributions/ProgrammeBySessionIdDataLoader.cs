using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Contributions;

public sealed class ProgrammeBySessionIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Programme>
{
    protected override async Task<IReadOnlyDictionary<int, Programme>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.ProgrammeSessions.AsNoTracking()
            .Where(s => keys.Contains(s.Id))
            .Select(s => new { s.Id, s.Programme })
            .ToDictionaryAsync(s => s.Id, s => s.Programme, cancellationToken);
    }
}
