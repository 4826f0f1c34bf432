using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Newsletters;

/// <summary>Issues that are neither published nor scheduled, and those that went off the web.</summary>
public sealed class NewsletterAttention : IAttentionSource
{
    public string Permission => Permissions.NewsletterWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var drafts = await query.Db.NewsletterIssues.AsNoTracking()
            .Where(n => query.CentreIds.Contains(n.CentreId) && n.PublishedAt == null && n.ScheduledFor == null)
            .OrderBy(n => n.To).ThenBy(n => n.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        var down = await query.Db.NewsletterIssues.AsNoTracking()
            .Where(n => query.CentreIds.Contains(n.CentreId) && n.TakenDownAt != null)
            .OrderBy(n => n.TakenDownAt)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. down.Select(n => new AttentionItem(
                AttentionKind.NewsletterTakenDown, n.Title, "Somebody on it withdrew their consent. Publish it again without them.", null, n)),
            .. drafts.Select(n => new AttentionItem(
                AttentionKind.NewsletterDraft, n.Title, $"The newsletter up to {n.To.InWords()} is a draft.", n.To.AddDays(7), n)),
        ];
    }
}
