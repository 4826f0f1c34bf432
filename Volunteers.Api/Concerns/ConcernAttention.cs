using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Concerns;

namespace Volunteers.Api.Concerns;

/// <summary>Concerns that nobody acknowledged, for those who deal with them.</summary>
public sealed class ConcernAttention : IAttentionSource
{
    public string? Permission => null;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var waiting = await Handling.Of(query.Db).AsNoTracking()
            .Include(c => c.Centre)
            .Where(c => query.CentreIds.Contains(c.CentreId) && c.AcknowledgedAt == null)
            .OrderBy(c => c.ReportedAt).ThenBy(c => c.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. waiting.Select(c => new AttentionItem(
                AttentionKind.ConcernWaiting, "A concern was reported",
                query.Now - c.ReportedAt > Concern.AcknowledgeWithin ? "Nobody has acknowledged it within a day." : "Read it and acknowledge it within a day.",
                c.Centre.Time.DateOf(c.ReportedAt + Concern.AcknowledgeWithin), c)),
        ];
    }
}
