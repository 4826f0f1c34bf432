using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Api.Messaging;

/// <summary>E-mails of the last two weeks that could not be sent.</summary>
public sealed class MessageAttention : IAttentionSource
{
    public string Permission => Permissions.MessagesRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var since = query.Now.AddDays(-14);
        var failed = await query.Db.Messages.AsNoTracking()
            .Include(m => m.Volunteer)
            .Include(m => m.Centre)
            .Where(m => m.Status == MessageStatus.Failed && m.DueAt >= since && m.CentreId != null && query.CentreIds.Contains(m.CentreId.Value))
            .OrderByDescending(m => m.DueAt).ThenBy(m => m.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. failed.Select(m => new AttentionItem(
                AttentionKind.MessageFailed, m.Volunteer?.FullName ?? "An e-mail", $"An e-mail could not be sent: {m.Reason}",
                m.Centre!.Time.DateOf(m.DueAt), m)),
        ];
    }
}
