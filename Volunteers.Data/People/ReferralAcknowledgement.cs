using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Tells the person, and whoever referred them, that a referral arrived. Neither has a record of ours: the ledger knows them by address.</summary>
public static class ReferralAcknowledgement
{
    /// <summary>Such e-mails that one address gets in a day: a form that anybody may fill in must not fill somebody's mailbox.</summary>
    public const int MostInADay = 3;

    /// <summary>The detail of what the person gets.</summary>
    public const string ToPerson = "person";

    /// <summary>The detail of what whoever referred them gets.</summary>
    public const string ToReferrer = "referrer";

    /// <summary>Adds a new referral with the e-mails about it to the ledger, and saves; in one transaction.</summary>
    /// <param name="db">As whoever takes it in sees it.</param>
    /// <param name="referrer">The address of the partner's contact who sent it; null when nobody did, or it has none.</param>
    /// <param name="tell">Whether anybody is told.</param>
    public static async Task AddAsync(
        VolunteersDbContext db, Referral referral, string? referrer, bool tell, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await AddInTransactionAsync(db, referral, referrer, tell, now, cancellationToken);
        }
        catch (DbUpdateException exception) when (referral.FormKey is not null && Turns.AddedByAnother(exception))
        {
            // the button was pressed twice at once: the other one is saved
        }
    }

    private static Task AddInTransactionAsync(
        VolunteersDbContext db, Referral referral, string? referrer, bool tell, DateTimeOffset now, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            (string Detail, string? Address)[] named = [(ToPerson, referral.Email), (ToReferrer, referrer)];
            (string Detail, string Address)[] readers =
                [.. named.Where(reader => reader.Address is not null).Select(reader => (reader.Detail, reader.Address!)).DistinctBy(reader => reader.Item2, StringComparer.OrdinalIgnoreCase)];
            var told = tell ? await NotTooOftenAsync(db, readers, now, token) : [];
            if (told.Count > 0)
            {
                referral.AwaitAcknowledgement();
            }

            db.Referrals.Add(referral);
            await db.SaveChangesAsync(token);
            var number = db.Entry(referral).Property(r => r.Id).CurrentValue;
            db.Messages.AddRange(told.Select(reader => Message.ForAddress(
                MessageKinds.ReferralReceived, new Occasion(Topic.Referral, number, reader.Detail), reader.Address, referral.CentreId, now, now)));
            await db.SaveChangesAsync(token);
        },
        cancellationToken);

    private static async Task<List<(string Detail, string Address)>> NotTooOftenAsync(
        VolunteersDbContext db, (string Detail, string Address)[] readers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-1);
        var told = new List<(string Detail, string Address)>();
        foreach (var reader in readers)
        {
            var key = $"e:{reader.Address.ToLowerInvariant()}";
            var detail = reader.Detail;
            if (await db.Messages.IgnoreQueryFilters([AccessFilters.Name])
                .CountAsync(m => m.Kind == MessageKinds.ReferralReceived && m.Detail == detail && m.Recipient == key && m.CreatedAt > since, cancellationToken) < MostInADay)
            {
                told.Add(reader);
            }
        }

        return told;
    }
}
