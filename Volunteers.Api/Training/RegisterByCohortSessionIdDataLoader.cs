using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Registers;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

public sealed class RegisterByCohortSessionIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, RegisterEntry>
{
    protected override async Task<ILookup<int, RegisterEntry>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sessions = await db.CohortSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Attendances)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Steps)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Volunteer)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return sessions
            .SelectMany(s => s.Cohort.Places
                .Where(p => p.OnRegister)
                .OrderBy(p => p.Volunteer.SortName, StringComparer.Ordinal)
                .Select(p => (s.Id, Entry: new RegisterEntry(p.Volunteer, s.Attendances.FirstOrDefault(a => a.VolunteerId == p.VolunteerId)?.Attendance))))
            .ToLookup(e => e.Id, e => e.Entry);
    }
}
