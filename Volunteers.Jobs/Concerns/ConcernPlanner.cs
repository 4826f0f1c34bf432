using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Concerns;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Concerns;

/// <summary>Reminds those who deal with a concern, each day that goes by without anybody acknowledging it.</summary>
public sealed class ConcernPlanner(TimeProvider clock) : IPlanner
{
    public async Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now - Concern.AcknowledgeWithin;
        var waiting = await db.Concerns.AsNoTracking().Include(c => c.Centre)
            .Where(c => c.AcknowledgedAt == null && c.ReportedAt <= since)
            .OrderBy(c => c.Id)
            .ToListAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return;
        }

        int[] ids = [.. waiting.Select(c => c.Id)];
        var told = (await db.Messages.AsNoTracking()
            .Where(m => m.Topic == Topic.Concern && m.Kind == MessageKinds.ConcernWaiting && ids.Contains(m.TopicId))
            .Select(m => new { m.TopicId, m.Detail })
            .ToListAsync(cancellationToken)).ToHashSet();
        foreach (var concern in waiting)
        {
            var day = (int)((now - concern.ReportedAt) / Concern.AcknowledgeWithin);
            var occasion = new Occasion(Topic.Concern, concern.Id, $"day {day}");
            if (told.Add(new { TopicId = concern.Id, occasion.Detail }))
            {
                var addresses = await ConcernRecipients.OfAsync(db, concern.Centre, concern.AboutLead, cancellationToken);
                db.Messages.AddRange(addresses.Select(address => Message.ForAddress(MessageKinds.ConcernWaiting, occasion, address, null, now, now)));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMessage>>([]);
}
