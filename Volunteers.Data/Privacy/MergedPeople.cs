using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Data.Privacy;

/// <summary>Records that were merged into that of a person are forgotten with it: they are the same person's.</summary>
internal static class MergedPeople
{
    /// <summary>Forgets whose they were, and what the merges kept. What they opened is removed. Saves.</summary>
    /// <returns>The numbers of those records.</returns>
    public static async Task<IReadOnlyList<int>> ForgetAsync(VolunteersDbContext db, int volunteerId, PersonTraces traces, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var merges = await db.VolunteerMerges.Where(m => m.VolunteerId == volunteerId || m.MergedId == volunteerId).ToListAsync(cancellationToken);
        merges.ForEach(merge => merge.Anonymise());
        var people = await db.Volunteers.IgnoreQueryFilters([AccessFilters.MergedName]).Where(v => v.MergedIntoId == volunteerId).ToListAsync(cancellationToken);
        foreach (var person in people)
        {
            traces.Add(person);
            person.Anonymise(now);
        }

        await db.SaveChangesAsync(cancellationToken);
        int[] ids = [.. people.Select(person => person.Id)];
        string[] addresses = [.. traces.MergedEmails.Select(address => address.ToLowerInvariant())];
        string[] recipients = [.. addresses.Select(address => $"e:{address}")];
        await db.Messages.Where(m => (m.Kind == MessageKinds.AddressChanged && ids.Contains(m.TopicId)) || recipients.Contains(m.Recipient)).ExecuteDeleteAsync(cancellationToken);
        await db.AccessTokens.Where(t => t.VolunteerId != null && ids.Contains(t.VolunteerId.Value)).ExecuteDeleteAsync(cancellationToken);
        await db.SignInLinks.Where(l => (l.VolunteerId != null && ids.Contains(l.VolunteerId.Value)) || (l.AccountId == null && addresses.Contains(l.Email))).ExecuteDeleteAsync(cancellationToken);
        await db.SignInSessions.Where(s => s.VolunteerId != null && ids.Contains(s.VolunteerId.Value)).ExecuteDeleteAsync(cancellationToken);
        return ids;
    }
}
