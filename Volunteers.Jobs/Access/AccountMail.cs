using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>Something about somebody's account: an invitation, a new role, another sign-in address, a passkey.</summary>
public sealed record AccountMail(string Centre, string Name, string Subject, IReadOnlyList<string> Paragraphs, string? Button, Uri? Link, string Closing) : IMailModel
{
    public Type Component => typeof(AccountMailView);

    public string Heading => $"Hello {Name}";

    public MailFrame Frame => new(Centre, Paragraphs[0], Closing);

    /// <summary>Asks somebody to join the staff, or tells a member of staff of another role.</summary>
    public static AccountMail Invitation(AccountPayload content, string? until) => content.IsNew
        ? new(
            content.Centre, content.Name, $"Your invitation to {content.Centre}",
            [
                $"{content.By} invites you to work with us in Volunteers, as {content.Role}.",
                $"Open the link and choose a password: you are in then. It works once, until {until}.",
            ],
            "Accept the invitation", content.Link,
            "You get this because somebody at the centre entered your e-mail address. If you do not know why, do nothing: nobody can join without this message.")
        : new(
            content.Centre, content.Name, $"Your new role at {content.Centre}",
            [$"{content.By} has given you a role in Volunteers: {content.Role}.", "Sign in as you always do."],
            "Sign in", content.Link, "You get this because you have an account in Volunteers.");

    /// <summary>To the new address: a link that confirms it.</summary>
    public static AccountMail Confirmation(AccountPayload content, int hours) => new(
        content.Centre, content.Name, "Confirm your new sign-in address",
        [$"You want to sign in with {content.Address} from now on. Open the link to confirm it; it works once, for {(hours == 1 ? "an hour" : $"{hours} hours")}. Until then nothing changes."],
        "Confirm this address", content.Link,
        "You get this because somebody entered this address in their account. If it was not you, do nothing.");

    /// <summary>To the old address: that it is not the sign-in address any more.</summary>
    public static AccountMail Changed(AccountPayload content) => new(
        content.Centre, content.Name, "Your sign-in address has changed",
        [
            $"From now on you sign in to Volunteers with {content.Address}, and no longer with this address. Every session that was open has ended.",
            "If it was not you, tell the administrator of your centres at once: they can disable the account.",
        ],
        null, null, "You get this because this was the sign-in address of your account.");

    /// <summary>Tells the owner of a passkey that was added.</summary>
    public static AccountMail PasskeyAdded(AccountPayload content) => new(
        content.Centre, content.Name, "A passkey was added to your account",
        [
            $"From now on you can sign in to Volunteers with the passkey “{content.Passkey}”, besides the ways that you have.",
            "If it was not you, sign in, remove it on the page of your account and choose another password; and tell the administrator of your centres.",
        ],
        "Open your account", content.Link, "You get this because a passkey was added to your account in Volunteers.");

    /// <summary>Tells the owner of a passkey that was removed.</summary>
    public static AccountMail PasskeyRemoved(AccountPayload content) => new(
        content.Centre, content.Name, "A passkey was removed from your account",
        [
            $"The passkey “{content.Passkey}” does not sign you in to Volunteers any more. The other ways that you have still do.",
            "If it was not you, choose another password on the page of your account, and tell the administrator of your centres.",
        ],
        "Open your account", content.Link, "You get this because a passkey was removed from your account in Volunteers.");

    public string ToText()
    {
        var text = new MailText().Paragraph(Heading + ",");
        foreach (var paragraph in Paragraphs)
        {
            text.Paragraph(paragraph);
        }

        return (Button is null ? text : text.Link(Button + ":", Link)).End(Frame);
    }
}

/// <summary>What an e-mail about an account is made from, kept sealed in the ledger until it is sent.</summary>
/// <param name="Centre">The sender, as its families know it.</param>
/// <param name="Name">Whose account it is.</param>
/// <param name="Role">In words, with its place.</param>
/// <param name="By">Who asked.</param>
/// <param name="IsNew">Whether its owner has yet to choose a password.</param>
/// <param name="Address">The new sign-in address.</param>
/// <param name="TokenHash">Of the invitation's link: an invitation that was sent again or withdrawn since is not sent.</param>
/// <param name="Passkey">What its owner calls the passkey that was added or removed.</param>
public sealed record AccountPayload(
    string Centre, string Name, Uri? Link, string? Role = null, string? By = null, bool IsNew = false, string? Address = null, string? TokenHash = null,
    string? Passkey = null);
