using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.SetUp;

[MutationType]
public static class TestEmailMutations
{
    /// <summary>Sends a test message to the address of whoever asks, the way that every e-mail goes.</summary>
    [Authorize(Policy = Permissions.CentresManage)]
    [Error<InvalidInputException>]
    public static async Task<Message> SendTestEmailAsync(VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (caller.Email is not { } address || caller.AccountId is not { } account)
        {
            throw new InvalidInputException("email", "Your account has no e-mail address.");
        }

        var now = clock.GetUtcNow();
        var message = Message.ForAddress(MessageKinds.TestEmail, new Occasion(Topic.Account, account, Occasion.Stamp(now)), address, null, now, now);
        await db.InTransactionAsync(
            async token =>
            {
                db.Messages.Add(message);
                await db.SaveChangesAsync(token);
                db.AuditEntries.Add(AuditEntry.Tested(db.Entry(message).Property(m => m.Id).CurrentValue, caller.Actor, now));
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return message;
    }
}
