using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

public sealed class StillNeededBySessionIdDataLoader(CallerDatabase database) : BatchDataLoader<int, int>
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sessions = await db.ProgrammeSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Programme).ThenInclude(p => p.Roles)
            .Include(s => s.Rota)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return sessions.ToDictionary(s => s.Id, s => s.StillNeeded);
    }
}
