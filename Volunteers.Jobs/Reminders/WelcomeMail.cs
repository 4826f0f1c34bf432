using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Reminders;

/// <summary>A first hello to somebody who was just enrolled.</summary>
/// <param name="NextMeeting">The next support meeting in words, when one is planned.</param>
public sealed record WelcomeMail(string Name, string Centre, string? NextMeeting, string? Venue, Uri PageUrl) : IMailModel
{
    public string Subject => $"Welcome to {Centre}, {Name}";

    public Type Component => typeof(WelcomeMailView);

    public MailFrame Frame => new(Centre, "It is good to have you with us.", $"You get this because you were enrolled as a volunteer at {Centre}.");

    public IReadOnlyList<string> Steps =>
    [
        "We will ring or write to you for a friendly chat about what you would enjoy.",
        "Together we sort out the checks and references. Some take a few weeks, so we start early.",
        "You choose a programme or a course, and you are never on your own on your first day.",
    ];

    public string ToText() => new MailText()
        .Paragraph($"Hello {Name}, it is good to have you with us. Every group at our centre runs because somebody like you decided to lend a hand.")
        .Paragraph("What happens next:")
        .Bullets(Steps)
        .Facts(("Our next support meeting", NextMeeting), ("Where", NextMeeting is null ? null : Venue))
        .Link("Your own page:", PageUrl)
        .End(Frame);
}
