using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Sessions;

/// <summary>A session of a programme or a course, told to one volunteer who is expected there.</summary>
public sealed record SessionMail : IMailModel
{
    /// <summary>What the reader likes to be called.</summary>
    public required string Name { get; init; }

    public required string Centre { get; init; }

    /// <summary>The programme or the course.</summary>
    public required string Title { get; init; }

    /// <summary>What the reader does there; null at a course.</summary>
    public string? Role { get; init; }

    /// <summary>What the course session is about.</summary>
    public string? Topic { get; init; }

    /// <summary>Day and time in the centre's time zone, in words.</summary>
    public required string When { get; init; }

    public string? Venue { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Why it was called off, in the coordinator's words.</summary>
    public string? Reason { get; init; }

    public required Uri PageUrl { get; init; }

    public string Subject => $"{(IsCancelled ? "Cancelled" : "Reminder")}: {Title}, {When}";

    public Type Component => typeof(SessionMailView);

    public string Heading => IsCancelled ? "The session is off" : "See you soon";

    public string Opening => IsCancelled
        ? $"Hello {Name}, we are sorry: this session of {Title} will not take place. There is nothing you need to do."
        : Role is null
            ? $"Hello {Name}, a friendly reminder of the next session of your course."
            : $"Hello {Name}, a friendly reminder: you are expected at {Title}, and the families are looking forward to it.";

    public string? Closing => IsCancelled ? null : "Something came up? Tell the centre as early as you can, so that somebody can stand in.";

    public MailFrame Frame => new(Centre, When, $"You get this because you volunteer with {Centre}.");

    public IReadOnlyList<(string Label, string? Value)> Facts =>
        [("What", Title), ("You are", Role), ("Topic", Topic), ("When", When), ("Where", Venue), ("Why", Reason)];

    public string ToText() => new MailText()
        .Paragraph(Opening)
        .Facts(Facts)
        .Paragraph(Closing)
        .Link("Everything that is coming up for you:", PageUrl)
        .End(Frame);
}
