using Volunteers.Data;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Writes the e-mails of some kinds. Looks at the facts when the e-mail leaves, not when it was queued: who said no
/// meanwhile is left alone.
/// </summary>
public interface IMessageComposer
{
    /// <summary>The <see cref="MessageKinds"/> that it writes.</summary>
    IReadOnlyCollection<string> Kinds { get; }

    Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken);
}
