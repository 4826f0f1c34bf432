using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>A single-use link, and a code for reading the e-mail on one device and signing in on another.</summary>
public sealed record SignInMail(string Name, string Centre, Uri Link, string Code, int ValidMinutes) : IMailModel
{
    public string Subject => $"Your sign-in link for {Centre}";

    public Type Component => typeof(SignInMailView);

    public MailFrame Frame => new(
        Centre, $"It works once, for {ValidMinutes} minutes.",
        "You get this because somebody asked to sign in with this e-mail address. If it was not you, do nothing: nobody can sign in without this message.");

    public string ToText() => new MailText()
        .Paragraph($"Hello {Name},")
        .Link("Open this link to sign in:", Link)
        .Paragraph($"Or type this code where you asked for it: {Code}")
        .Paragraph($"The link and the code work once, for {ValidMinutes} minutes.")
        .End(Frame);
}
