using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Meetings;

/// <summary>A support meeting, told to one volunteer.</summary>
public sealed record MeetingMail : IMailModel
{
    public required MeetingMailPurpose Purpose { get; init; }

    /// <summary>What the reader likes to be called.</summary>
    public required string Name { get; init; }

    public required string Centre { get; init; }

    public required string Title { get; init; }

    /// <summary>Day and time in the centre's time zone, in words.</summary>
    public required string When { get; init; }

    public string? Venue { get; init; }

    public string? Agenda { get; init; }

    /// <summary>Why it was called off, in the coordinator's words.</summary>
    public string? Reason { get; init; }

    /// <summary>Null once the reader has answered, and when the meeting is off.</summary>
    public Uri? ComingUrl { get; init; }

    public Uri? NotComingUrl { get; init; }

    public required Uri PageUrl { get; init; }

    public string Subject => Purpose switch
    {
        MeetingMailPurpose.Invitation => $"You are invited: {Title}, {When}",
        MeetingMailPurpose.Moved => $"New time: {Title}, {When}",
        MeetingMailPurpose.Cancelled => $"Cancelled: {Title}, {When}",
        _ => $"Reminder: {Title}, {When}",
    };

    public Type Component => typeof(MeetingMailView);

    public string Heading => Purpose switch
    {
        MeetingMailPurpose.Invitation => "Come and join us",
        MeetingMailPurpose.Moved => "The meeting has moved",
        MeetingMailPurpose.Cancelled => "The meeting is off",
        _ => "See you soon",
    };

    public string Opening => Purpose switch
    {
        MeetingMailPurpose.Invitation => $"Hello {Name}, our next support meeting is coming up, and there is a seat for you. Drop in, have a cup of tea, and bring a friend who is curious about volunteering.",
        MeetingMailPurpose.Moved => $"Hello {Name}, this support meeting now has a new time or place. Your calendar changes with it when you open the invitation in this e-mail.",
        MeetingMailPurpose.Cancelled => $"Hello {Name}, we are sorry: this support meeting will not take place. There is nothing you need to do.",
        _ => $"Hello {Name}, a friendly reminder of our support meeting.",
    };

    public MailFrame Frame => new(Centre, When, $"You get this because you volunteer with {Centre}.");

    public IReadOnlyList<(string Label, string? Value)> Facts => [("What", Title), ("When", When), ("Where", Venue), ("Why", Reason)];

    public string ToText() => new MailText()
        .Paragraph(Opening)
        .Facts(Facts)
        .Paragraph(string.IsNullOrWhiteSpace(Agenda) ? null : $"What we will talk about:\n{Agenda}")
        .Link("I am coming:", ComingUrl)
        .Link("I cannot come:", NotComingUrl)
        .Link("Everything that is coming up for you:", PageUrl)
        .End(Frame);
}

/// <summary>Why somebody hears about a support meeting.</summary>
public enum MeetingMailPurpose
{
    Invitation,
    Reminder,
    Moved,
    Cancelled,
}
