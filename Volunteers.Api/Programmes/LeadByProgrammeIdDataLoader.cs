using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

public sealed class LeadByProgrammeIdDataLoader(CallerDatabase database, CentreClocks clocks) : BatchDataLoader<int, Volunteer>
{
    protected override async Task<IReadOnlyDictionary<int, Volunteer>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var today = await clocks.TodayAsync(cancellationToken);
        var leads = await db.Assignments.AsNoTracking()
            .Where(a => keys.Contains(a.ProgrammeId) && a.Role.Leads && a.AcceptedAt != null && a.EndedAt == null
                && a.From <= today && (a.Until == null || a.Until >= today))
            .OrderBy(a => a.From).ThenBy(a => a.Id)
            .Select(a => new { a.ProgrammeId, a.Volunteer })
            .ToListAsync(cancellationToken);
        return leads.GroupBy(l => l.ProgrammeId).ToDictionary(g => g.Key, g => g.First().Volunteer);
    }
}
