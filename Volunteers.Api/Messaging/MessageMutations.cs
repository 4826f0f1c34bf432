using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Annotations;
using Volunteers.Jobs.Mail;

namespace Volunteers.Api.Messaging;

[MutationType]
public static class MessageMutations
{
    /// <summary>Puts an e-mail that failed, or that had no address, back in the queue; refused when it would be skipped again.</summary>
    [Authorize(Policy = Permissions.MessagesWrite)]
    [Error<InvalidInputException>]
    [Error<MessageRefusedException>]
    public static async Task<Message> RetryMessageAsync(
        [ID<Message>] int messageId, VolunteersDbContext db, SystemDatabase system, [Service] IEnumerable<IMessageComposer> composers,
        Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var message = await db.Messages.Include(m => m.Volunteer).FindRequiredAsync(m => m.Id == messageId, "message", cancellationToken);
        caller.Require(Permissions.MessagesWrite, message.CentreId);
        message.Retry(clock.GetUtcNow());
        if (message.Volunteer is { } volunteer && !message.AddressTo(volunteer.Email))
        {
            throw new MessageRefusedException($"No e-mail address of {volunteer.FullName} is known. Enter one first; the e-mail then goes out by itself.");
        }

        await using var everything = system.Open();
        var composition = await composers.ComposeAsync(message, everything, cancellationToken);
        if (composition.IsSkipped)
        {
            throw new MessageRefusedException($"Nothing is sent any more: {composition.SkipReason}");
        }

        db.AuditEntries.Add(AuditEntry.Retried(message, caller.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return message;
    }
}
