using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;

namespace Volunteers.Api.Programmes;

/// <summary>Sessions whose register was not taken, and sessions that lack volunteers.</summary>
public sealed class SessionAttention : IAttentionSource
{
    public string Permission => Permissions.RotaRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, now, _) = query;
        var since = now.AddDays(-28);
        var soon = now.AddDays(7);
        var sessions = await db.ProgrammeSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Programme).ThenInclude(p => p.Roles)
            .Include(s => s.Programme.Centre)
            .Include(s => s.Rota)
            .Where(s => centres.Contains(s.Programme.CentreId) && s.CancelledAt == null && s.HeldAt == null && s.StartsAt >= since && s.StartsAt < soon)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Take(200)
            .ToListAsync(cancellationToken);
        var past = sessions.Where(s => s.EndsAt <= now).Take(IAttentionSource.MostOfAKind);
        var coming = sessions.Where(s => s.StartsAt > now && s.StillNeeded > 0).Take(IAttentionSource.MostOfAKind);
        return
        [
            .. past.Select(s => new AttentionItem(
                AttentionKind.AttendanceNotRecorded, s.Programme.Name, "The register has not been taken.", s.Programme.Centre.Time.DateOf(s.StartsAt), s)),
            .. coming.Select(s => new AttentionItem(
                AttentionKind.SessionShort, s.Programme.Name,
                s.StillNeeded == 1 ? "One volunteer is still needed." : $"{s.StillNeeded} volunteers are still needed.",
                s.Programme.Centre.Time.DateOf(s.StartsAt), s)),
        ];
    }
}
