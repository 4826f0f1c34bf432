using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>How a session is staffed. Who is expected and is not ready that day counts as missing.</summary>
/// <param name="Expected">Whether each person who fills a place is ready that day.</param>
/// <param name="StillNeeded">How many volunteers are missing, over all roles of the programme.</param>
public sealed record SessionStaffing(IReadOnlyDictionary<int, bool> Expected, int StillNeeded)
{
    public int NotReady => Expected.Values.Count(ready => !ready);
}

/// <summary>Works out how sessions are staffed, of many at once: over all there is, whoever asks.</summary>
public static class Staffing
{
    /// <summary>Of sessions, by their numbers; of those that are held, as things stood on the day.</summary>
    public static async Task<IReadOnlyDictionary<int, SessionStaffing>> OfAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> sessionIds, Suitability suitability, CancellationToken cancellationToken)
    {
        int[] ids = [.. sessionIds.Distinct()];
        if (ids.Length == 0)
        {
            return new Dictionary<int, SessionStaffing>();
        }

        var sessions = await db.ProgrammeSessions.IgnoreQueryFilters()
            .Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, s.ProgrammeId, s.StartsAt, Cancelled = s.CancelledAt != null, s.Programme.CentreId, s.Programme.Centre.TimeZone })
            .ToListAsync(cancellationToken);
        int[] programmes = [.. sessions.Select(s => s.ProgrammeId).Distinct()];
        var roles = (await db.ProgrammeRoles.IgnoreQueryFilters()
                .Where(r => programmes.Contains(r.ProgrammeId))
                .Select(r => new { r.Id, r.ProgrammeId, r.NeededPerSession })
                .ToListAsync(cancellationToken))
            .ToLookup(r => r.ProgrammeId);
        var places = (await db.RotaPlaces.IgnoreQueryFilters()
                .Where(r => ids.Contains(r.ProgrammeSessionId) && RotaPlaceFacts.Counts.Of(r))
                .Select(r => new { r.ProgrammeSessionId, r.VolunteerId, r.ProgrammeRoleId })
                .ToListAsync(cancellationToken))
            .ToLookup(r => r.ProgrammeSessionId);
        var days = sessions.ToDictionary(s => s.Id, s => CentreTime.Of(s.TimeZone).DateOf(s.StartsAt));
        var ready = await suitability.OfAllAsync(
            db, [.. sessions.SelectMany(s => places[s.Id].Select(p => (p.VolunteerId, s.CentreId, days[s.Id])))], cancellationToken);
        return sessions.ToDictionary(s => s.Id, s =>
        {
            Dictionary<int, bool> expected = places[s.Id].ToDictionary(p => p.VolunteerId, p => ready[(p.VolunteerId, s.CentreId, days[s.Id])].Ready);
            return new SessionStaffing(
                expected,
                s.Cancelled ? 0 : roles[s.ProgrammeId].Sum(role => Math.Max(0, role.NeededPerSession - places[s.Id].Count(p => p.ProgrammeRoleId == role.Id && expected[p.VolunteerId]))));
        });
    }

    /// <summary>The centre of each of some sessions, and the day there.</summary>
    public static async Task<IReadOnlyDictionary<int, (int CentreId, DateOnly Day)>> DaysAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> sessionIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. sessionIds.Distinct()];
        return (await db.ProgrammeSessions.IgnoreQueryFilters()
                .Where(s => ids.Contains(s.Id))
                .Select(s => new { s.Id, s.StartsAt, s.Programme.CentreId, s.Programme.Centre.TimeZone })
                .ToListAsync(cancellationToken))
            .ToDictionary(s => s.Id, s => (s.CentreId, CentreTime.Of(s.TimeZone).DateOf(s.StartsAt)));
    }
}
