using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Calendar;

/// <summary>One event of a calendar (RFC 5545 section 3.6.1).</summary>
public sealed record CalendarEntry
{
    /// <summary>The same in the invitation, in every change of it and in the feed (RFC 5545 section 3.8.4.7).</summary>
    public required string Uid { get; init; }

    /// <summary>Raised with every change of time, place or standing (RFC 5545 section 3.8.7.4).</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Summary { get; init; }

    public string? Location { get; init; }

    public string? Description { get; init; }

    public Uri? Url { get; init; }

    /// <summary>A cancelled entry stays in the feed, so that calendars strike it out (RFC 5545 section 3.8.1.11).</summary>
    public bool Cancelled { get; init; }

    public MailPerson? Organiser { get; init; }

    public MailPerson? Attendee { get; init; }

    /// <summary>What the attendee has answered.</summary>
    public CalendarAnswer Answer { get; init; }
}

/// <summary>What somebody who is invited answered (RFC 5545 section 3.2.12).</summary>
public enum CalendarAnswer
{
    NeedsAction,
    Accepted,
    Declined,
}
