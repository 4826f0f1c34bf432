using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.Policies;

namespace Volunteers.Data.People;

/// <summary>E-mails to referees, put into the ledger with what they are about: whoever saves so holds a transaction. Referees have no record of their own: the ledger knows them by address. The link is made when an e-mail leaves.</summary>
public static class ReferenceMessages
{
    /// <summary>Saves a request, then the e-mail by which the referee is asked; both belong into one transaction. Without an address nothing is sent.</summary>
    public static Task AskAsync(VolunteersDbContext db, ReferenceRequest request, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(db, request, (about, address) => Message.ForAddress(MessageKinds.ReferenceRequested, about(""), address, request.CentreId, now, now), cancellationToken);

    /// <summary>Saves a request with an e-mail by which the referee is reminded.</summary>
    public static Task RemindAsync(VolunteersDbContext db, ReferenceRequest request, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(
            db, request, (about, address) => Message.ForAddress(MessageKinds.ReferenceReminder, about($":{Occasion.Stamp(now)}"), address, request.CentreId, now, now), cancellationToken);

    /// <summary>Saves an answer with the e-mail that it arrived.</summary>
    public static Task ThankAsync(VolunteersDbContext db, ReferenceRequest request, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(db, request, (about, address) => Message.ForAddress(MessageKinds.ReferenceReceived, about(""), address, request.CentreId, now, now), cancellationToken);

    /// <summary>Reminds whom it is time to remind: so many days after they were written to last, at most twice, while the volunteer goes on at the centre.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RemindDueAsync(VolunteersDbContext db, PolicyBook policies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // the shortest wait that any centre may decide is a day
        var latest = now.AddDays(-1);
        var waiting = await db.ReferenceRequests
            .Where(r => ReferenceFacts.IsWaiting.Of(r) && r.Email != null && r.Reminders < ReferenceRequest.MostReminders && (r.RemindedAt ?? r.AskedAt) <= latest
                && ReferenceFacts.GoesOn.Of(r))
            .ToListAsync(cancellationToken);
        var days = await policies.OfEachAsync(waiting.Select(r => r.CentreId).Distinct(), PolicyKeys.ReferenceRemindDays, cancellationToken);
        var due = waiting.FindAll(r => r.WrittenAt.AddDays(days[r.CentreId]) <= now);
        foreach (var request in due)
        {
            request.RemindByItself(now);
            db.Messages.Add(Message.ForAddress(MessageKinds.ReferenceReminder, About(request, request.Id, $":{request.Reminders}"), request.Email!, request.CentreId, now, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return due.Count;
    }

    /// <summary>Whether an e-mail belongs to the round in which a request is now.</summary>
    public static bool IsOf(this Message message, ReferenceRequest request) => RoundOf(message.Detail) == RoundOf(request.Round);

    /// <summary>The beginning of the details of all e-mails of a round.</summary>
    public static string RoundOf(int round) => $"{round}";

    /// <inheritdoc cref="RoundOf(int)"/>
    public static string RoundOf(string detail) => detail.Split(':', 2)[0];

    /// <param name="write">Writes the e-mail, of what it is about and to an address.</param>
    private static async Task SaveAsync(VolunteersDbContext db, ReferenceRequest request, Func<Func<string, Occasion>, string, Message> write, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        if (request.Email is { } address)
        {
            var id = db.Entry(request).Property(r => r.Id).CurrentValue;
            db.Messages.Add(write(which => About(request, id, which), address));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <param name="which">Which of its round.</param>
    private static Occasion About(ReferenceRequest request, int id, string which) => new(Topic.Reference, id, RoundOf(request.Round) + which);
}
