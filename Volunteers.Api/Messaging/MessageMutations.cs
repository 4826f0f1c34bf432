using Volunteers.Api.Access;
using Volunteers.Api.People;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Annotations;
using Volunteers.Jobs.Mail;

namespace Volunteers.Api.Messaging;

[MutationType]
public static class MessageMutations
{
    /// <summary>Puts an e-mail that failed back in the queue.</summary>
    [Authorize(Policy = Permissions.MessagesWrite)]
    [Error<InvalidInputException>]
    public static async Task<Message> RetryMessageAsync(
        [ID<Message>] int messageId, VolunteersDbContext db, Caller caller, TimeProvider clock, MailSignal mail, CancellationToken cancellationToken)
    {
        var message = await db.Messages.FindRequiredAsync(m => m.Id == messageId, "message", cancellationToken);
        caller.Require(Permissions.MessagesWrite, message.CentreId);
        message.Retry(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        mail.Nudge();
        return message;
    }
}
