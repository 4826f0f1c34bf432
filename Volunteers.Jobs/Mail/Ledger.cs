using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>What the ledger lacks.</summary>
internal static class Ledger
{
    /// <summary>Adds the rows that are not there yet to <paramref name="db"/>; does not save.</summary>
    public static async Task AddMissingAsync(
        VolunteersDbContext db, IReadOnlyCollection<DueMessage> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var present = new HashSet<(string Kind, Occasion Occasion, int VolunteerId)>();
        foreach (var topic in due.GroupBy(row => row.Occasion.Topic, row => row.Occasion.TopicId))
        {
            int[] ids = [.. topic.Distinct()];
            present.UnionWith((await db.Messages.AsNoTracking()
                    .Where(m => m.Topic == topic.Key && ids.Contains(m.TopicId) && m.VolunteerId != null)
                    .Select(m => new { m.Kind, m.TopicId, m.Detail, VolunteerId = m.VolunteerId!.Value })
                    .ToListAsync(cancellationToken))
                .Select(m => (m.Kind, new Occasion(topic.Key, m.TopicId, m.Detail), m.VolunteerId)));
        }

        List<DueMessage> missing = [.. due.Where(row => present.Add((row.Kind, row.Occasion, row.VolunteerId)))];
        int[] people = [.. missing.Select(row => row.VolunteerId).Distinct()];
        var addresses = await db.Volunteers.AsNoTracking()
            .Where(v => people.Contains(v.Id))
            .ToDictionaryAsync(v => v.Id, v => v.Email, cancellationToken);
        foreach (var row in missing)
        {
            var message = Message.ForVolunteer(
                row.Kind, row.Occasion, row.VolunteerId, addresses.GetValueOrDefault(row.VolunteerId), row.CentreId, row.DueAt, now, row.Payload);
            if (row.SkipReason is { } reason)
            {
                message.Skip(reason);
            }

            db.Messages.Add(message);
        }
    }
}
