using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Concerns;

/// <summary>Tells that there is a concern to be read, and nothing of what it says, whom it is about or who reported it.</summary>
/// <param name="Waiting">Whether a day went by without anybody acknowledging it.</param>
/// <param name="Named">Whether the centre names somebody who may read it.</param>
public sealed record ConcernMail(string Centre, bool Waiting, bool Named, Uri PageUrl) : IMailModel
{
    public string Subject => Waiting ? $"Still waiting at {Centre}" : $"Please look at {Centre}";

    public Type Component => typeof(ConcernMailView);

    public string Opening => (Waiting, Named) switch
    {
        (_, false) => $"Something was reported at {Centre} that is for the safeguarding lead, and none is named. Name a lead and a deputy, so that somebody can read it.",
        (true, true) => $"Something that was reported at {Centre} waits for you since more than a day. Read it and acknowledge it.",
        (false, true) => $"Something was reported at {Centre} that is for you. Read it and acknowledge it within a day.",
    };

    public string Button => Named ? "Read it" : "Name a lead";

    public MailFrame Frame => new(Centre, "It is shown after you have signed in.", "You get this because you look after safeguarding at this centre.");

    public string ToText() => new MailText().Paragraph("Hello,").Paragraph(Opening).Link(Named ? "Read it here, signed in:" : "Name them here, signed in:", PageUrl).End(Frame);
}
