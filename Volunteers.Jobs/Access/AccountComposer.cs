using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>Writes e-mails about accounts from their payload, which is sealed, and which the ledger forgets once they are sent.</summary>
public sealed class AccountComposer(SecretSeal seal, TimeProvider clock) : IMessageComposer
{
    /// <summary>How long the link in a confirmation works.</summary>
    public static readonly TimeSpan ConfirmationValidFor = TimeSpan.FromHours(1);

    public IReadOnlyCollection<string> Kinds { get; } =
    [
        MessageKinds.StaffInvitation, MessageKinds.AddressConfirmation, MessageKinds.SignInAddressChanged, MessageKinds.PasskeyAdded, MessageKinds.PasskeyRemoved,
    ];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var payload = JsonSerializer.Deserialize<AccountPayload>((message.Payload is { } text ? seal.Open(text) : null) ?? "null", JsonSerializerOptions.Web);
        if (payload is null)
        {
            return Composition.Skip("What it was to say is not known any more.");
        }

        var now = clock.GetUtcNow();
        switch (message.Kind)
        {
            case MessageKinds.StaffInvitation when payload.TokenHash is { } hash:
                var invitation = await db.StaffInvitations.AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken);
                if (invitation is null || !InvitationFacts.IsOpenAt.Of(invitation, now))
                {
                    return Composition.Skip("The invitation was withdrawn, accepted or sent again, or has expired.");
                }

                return Of(AccountMail.Invitation(payload, await DayAsync(db, message.CentreId, invitation.ExpiresAt, cancellationToken)), payload);
            case MessageKinds.StaffInvitation:
                return Of(AccountMail.Invitation(payload, null), payload);
            case MessageKinds.AddressConfirmation:
                return message.CreatedAt + ConfirmationValidFor <= now
                    ? Composition.Skip("The link had expired before the e-mail could be sent.")
                    : Of(AccountMail.Confirmation(payload, (int)ConfirmationValidFor.TotalHours), payload);
            case MessageKinds.PasskeyAdded:
                return Of(AccountMail.PasskeyAdded(payload), payload);
            case MessageKinds.PasskeyRemoved:
                return Of(AccountMail.PasskeyRemoved(payload), payload);
            default:
                return Of(AccountMail.Changed(payload), payload);
        }
    }

    private static Composition Of(AccountMail mail, AccountPayload payload) => Composition.Of(mail, payload.Centre, payload.Name);

    /// <summary>The day as it is at the centre; what belongs to no centre goes by the clock of the first.</summary>
    private static async Task<string> DayAsync(VolunteersDbContext db, int? centreId, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var zone = await db.Centres.Where(centre => centreId == null || centre.Id == centreId).OrderBy(centre => centre.Id)
            .Select(centre => centre.TimeZone).FirstOrDefaultAsync(cancellationToken);
        return (zone is null ? DateOnly.FromDateTime(instant.UtcDateTime) : CentreTime.Of(zone).DateOf(instant)).InWords();
    }
}
