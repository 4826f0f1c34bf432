using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Programmes;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>
/// Three nested lists, a query for each level. The first few of each parent are taken in memory: <c>Take</c> inside a projection becomes
/// ROW_NUMBER over the whole table.
/// </summary>
internal static class Nested
{
    public static async Task<IReadOnlyList<ProgrammeRow>> ReadAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var programmes = await db.Programmes.AsNoTracking().IgnoreQueryFilters()
            .OrderBy(p => p.SortName).ThenBy(p => p.Id).Take(5)
            .Select(p => new { p.Id, p.Name, p.Kind })
            .ToListAsync(cancellationToken);
        var programmeIds = programmes.ConvertAll(p => p.Id);
        var sessions = (await db.ProgrammeSessions.AsNoTracking().IgnoreQueryFilters()
                .Where(s => programmeIds.Contains(s.ProgrammeId))
                .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
                .Select(s => new
                {
                    s.Id,
                    s.ProgrammeId,
                    s.StartsAt,
                    Status = s.CancelledAt != null ? SessionStatus.Cancelled
                        : s.HeldAt != null ? SessionStatus.Held
                        : s.MovedAt != null ? SessionStatus.Moved
                        : SessionStatus.Scheduled,
                })
                .ToListAsync(cancellationToken))
            .GroupBy(s => s.ProgrammeId)
            .SelectMany(g => g.Take(4))
            .ToLookup(s => s.ProgrammeId);
        var sessionIds = sessions.SelectMany(g => g).Select(s => s.Id).ToList();
        var rota = await db.RotaPlaces.AsNoTracking().IgnoreQueryFilters()
            .Where(r => sessionIds.Contains(r.ProgrammeSessionId))
            .OrderBy(r => r.Volunteer.SortName).ThenBy(r => r.Id)
            .Select(r => new { r.ProgrammeSessionId, r.Attendance, r.VolunteerId, r.Volunteer.FullName })
            .ToListAsync(cancellationToken);
        var volunteerIds = rota.Select(r => r.VolunteerId).Distinct().ToList();
        var given = (await db.Contributions.AsNoTracking().IgnoreQueryFilters()
                .Where(c => volunteerIds.Contains(c.VolunteerId))
                .OrderByDescending(c => c.On).ThenByDescending(c => c.Id)
                .Select(c => new { c.Id, c.VolunteerId, c.On, c.Hours, c.Kind, c.ConfirmedAt, c.DeclinedAt })
                .ToListAsync(cancellationToken))
            .ToLookup(
                c => c.VolunteerId,
                c => new GivenRow(
                    Operations.Id("Contribution", c.Id), c.On, c.Hours, c.Kind,
                    c.DeclinedAt != null ? ContributionStatus.Declined : c.ConfirmedAt != null ? ContributionStatus.Confirmed : ContributionStatus.Proposed));
        var places = rota.ToLookup(r => r.ProgrammeSessionId, r => new RotaRow(
            r.Attendance, new RotaVolunteer(Operations.Id("Volunteer", r.VolunteerId), r.FullName, new Rows<GivenRow>([.. given[r.VolunteerId].Take(3)]))));
        return programmes.ConvertAll(p => new ProgrammeRow(
            Operations.Id("Programme", p.Id), p.Name, p.Kind,
            new Rows<SessionRow>([.. sessions[p.Id].Select(s => new SessionRow(Operations.Id("ProgrammeSession", s.Id), s.StartsAt, s.Status, [.. places[s.Id]]))])));
    }
}
