using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;

namespace Volunteers.Api.Programmes;

/// <summary>Sessions whose register was not taken, and sessions that lack volunteers.</summary>
public sealed class SessionAttention(Suitability suitability) : IAttentionSource
{
    public string Permission => Permissions.RotaRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, now, _) = query;
        var since = now.AddDays(-28);
        var soon = now.AddDays(7);
        var sessions = await db.ProgrammeSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Programme.Centre)
            .Where(s => centres.Contains(s.Programme.CentreId) && s.CancelledAt == null && s.HeldAt == null && s.StartsAt >= since && s.StartsAt < soon)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Take(200)
            .ToListAsync(cancellationToken);
        var past = sessions.Where(s => s.EndsAt <= now).Take(IAttentionSource.MostOfAKind);
        var ahead = sessions.Where(s => s.StartsAt > now).ToList();
        var staffing = await Staffing.OfAsync(db, [.. ahead.Select(s => s.Id)], suitability, cancellationToken);
        var coming = ahead.Where(s => staffing[s.Id].StillNeeded > 0).Take(IAttentionSource.MostOfAKind);
        return
        [
            .. past.Select(s => new AttentionItem(
                AttentionKind.AttendanceNotRecorded, s.Programme.Name, "The register has not been taken.", s.Programme.Centre.Time.DateOf(s.StartsAt), s)),
            .. coming.Select(s => new AttentionItem(
                AttentionKind.SessionShort, s.Programme.Name,
                Needed(staffing[s.Id]),
                s.Programme.Centre.Time.DateOf(s.StartsAt), s)),
        ];
    }

    private static string Needed(SessionStaffing staffing) =>
        (staffing.StillNeeded == 1 ? "One volunteer is still needed" : $"{staffing.StillNeeded} volunteers are still needed")
        + (staffing.NotReady == 0 ? "." : staffing.NotReady == 1 ? "; one who is expected is not ready." : $"; {staffing.NotReady} who are expected are not ready.");
}
