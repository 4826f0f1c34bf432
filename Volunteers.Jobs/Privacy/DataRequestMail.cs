using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Privacy;

/// <summary>Tells somebody that what they asked about their data was answered.</summary>
/// <param name="Reason">Why it was declined; null when it was not.</param>
public sealed record DataRequestMail(string Name, string Centre, string? Reason, Uri PageUrl) : IMailModel
{
    public string Subject => Reason is null ? "The copy of what we hold about you is ready" : "About what you asked us to do with your data";

    public Type Component => typeof(DataRequestMailView);

    public string Opening => Reason is null
        ? $"Hello {Name}, you asked what we hold about you. The copy is ready: open your page and sign in, and you can fetch it for thirty days."
        : $"Hello {Name}, we looked at what you asked, and did not do it. This is why:";

    public MailFrame Frame => new(Centre, Reason is null ? "You can fetch it for thirty days." : "Why we did not do it.", $"You get this because you asked {Centre} about your data.");

    public string ToText() => new MailText().Paragraph(Opening).Paragraph(Reason).Link("Your page:", PageUrl).End(Frame);
}
