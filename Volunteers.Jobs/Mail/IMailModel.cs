namespace Volunteers.Jobs.Mail;

/// <summary>What an e-mail says, apart from how it looks: the subject, the plain text, and the component of its HTML.</summary>
public interface IMailModel
{
    string Subject { get; }

    /// <summary>The Razor component that shows this model as HTML; it takes it as its parameter <c>Model</c>.</summary>
    Type Component { get; }

    /// <summary>The same news for a reader without HTML, written for that reader.</summary>
    string ToText();
}

/// <summary>What surrounds every e-mail: who sends it, and why this person gets it.</summary>
/// <param name="Sender">The centre, as its families know it.</param>
/// <param name="Preview">The line that a mailbox shows beside the subject.</param>
/// <param name="Why">One sentence that answers "why do I get this?".</param>
/// <param name="Unsubscribe">Where this kind of mail can be ended; null for mail about what the reader signed up to.</param>
public sealed record MailFrame(string Sender, string Preview, string Why, Uri? Unsubscribe = null);
