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

/// <summary>All composers together.</summary>
public static class MessageComposers
{
    /// <summary>Has the composer of its kind write <paramref name="message"/>.</summary>
    /// <param name="db">Reads everything.</param>
    public static Task<Composition> ComposeAsync(
        this IEnumerable<IMessageComposer> composers, Message message, VolunteersDbContext db, CancellationToken cancellationToken) =>
        composers.First(composer => composer.Kinds.Contains(message.Kind)).ComposeAsync(message, db, cancellationToken);
}
