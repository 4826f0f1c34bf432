using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;

namespace Volunteers.Api.Meetings;

/// <summary>Centres that hold support meetings and have no next one.</summary>
public sealed class MeetingAttention : IAttentionSource
{
    public string Permission => Permissions.MeetingsWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        // only where meetings are held at all: a centre that never had one is not behind
        var (db, centres, now, _) = query;
        var without = await db.Centres.AsNoTracking()
            .Where(c => centres.Contains(c.Id)
                && db.SupportMeetings.Any(m => m.CentreId == c.Id)
                && !db.SupportMeetings.Any(m => m.CentreId == c.Id && m.StartsAt > now && m.CancelledAt == null))
            .ToListAsync(cancellationToken);
        return
        [
            .. without.Select(c => new AttentionItem(
                AttentionKind.MeetingNotScheduled, "Support meeting", $"The next support meeting of {c.Name} is not scheduled.", null, c)),
        ];
    }
}
