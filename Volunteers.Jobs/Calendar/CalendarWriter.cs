using System.Globalization;
using System.Text;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Calendar;

/// <summary>
/// Writes iCalendar streams (RFC 5545). Instants are written in UTC, which is right in every time zone and across
/// both clock changes without time zone definitions: every entry of ours is a single occurrence.
/// </summary>
public static class CalendarWriter
{
    private const int LongestLine = 75;

    /// <param name="stampedAt">When this stream was made (DTSTAMP, RFC 5545 section 3.8.7.2).</param>
    /// <param name="name">Shown for a feed that somebody subscribes to.</param>
    public static string Write(CalendarMethod method, DateTimeOffset stampedAt, IEnumerable<CalendarEntry> entries, string? name = null)
    {
        var stream = new StringBuilder();
        Line(stream, "BEGIN:VCALENDAR");
        Line(stream, "VERSION:2.0");
        Line(stream, "PRODID:-//Volunteers//Volunteer programme//EN");
        Line(stream, "CALSCALE:GREGORIAN");
        Line(stream, "METHOD:" + method.ToString().ToUpperInvariant());
        if (name is not null)
        {
            Line(stream, "NAME:" + Escape(name));
            Line(stream, "X-WR-CALNAME:" + Escape(name));
            Line(stream, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        }

        foreach (var entry in entries)
        {
            Event(stream, method, stampedAt, entry);
        }

        Line(stream, "END:VCALENDAR");
        return stream.ToString();
    }

    private static void Event(StringBuilder stream, CalendarMethod method, DateTimeOffset stampedAt, CalendarEntry entry)
    {
        Line(stream, "BEGIN:VEVENT");
        Line(stream, "UID:" + Escape(entry.Uid));
        Line(stream, "SEQUENCE:" + entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Line(stream, "DTSTAMP:" + Instant(stampedAt));
        Line(stream, "DTSTART:" + Instant(entry.StartsAt));
        Line(stream, "DTEND:" + Instant(entry.EndsAt));
        Line(stream, "SUMMARY:" + Escape(entry.Summary));
        Optional(stream, "LOCATION", entry.Location);
        Optional(stream, "DESCRIPTION", entry.Description);
        if (entry.Url is { } url)
        {
            Line(stream, "URL:" + url.AbsoluteUri);
        }

        Line(stream, entry.Cancelled || method == CalendarMethod.Cancel ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        if (entry.Organiser is { } organiser)
        {
            Line(stream, $"ORGANIZER{Name(organiser)}:mailto:{Address(organiser)}");
        }

        if (entry.Attendee is { } attendee)
        {
            Line(stream, $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT={Answer(entry.Answer)};RSVP=FALSE{Name(attendee)}:mailto:{Address(attendee)}");
        }

        Line(stream, "END:VEVENT");
    }

    private static void Optional(StringBuilder stream, string property, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Line(stream, property + ":" + Escape(value));
        }
    }

    private static string Answer(CalendarAnswer answer) => answer switch
    {
        CalendarAnswer.Accepted => "ACCEPTED",
        CalendarAnswer.Declined => "DECLINED",
        _ => "NEEDS-ACTION",
    };

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A parameter value may hold neither quotation marks nor control characters (RFC 5545 section 3.2).</summary>
    private static string Name(MailPerson person) =>
        string.IsNullOrWhiteSpace(person.Name) ? "" : $";CN=\"{string.Concat(person.Name.Where(c => c != '"' && !char.IsControl(c)))}\"";

    private static string Address(MailPerson person) => string.Concat(person.Address.Where(c => !char.IsControl(c)));

    /// <summary>RFC 5545 section 3.3.11; other control characters are not allowed in text at all.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) && c != '\t' => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Folds at 75 octets of UTF-8 without cutting a character in two (RFC 5545 section 3.1).</summary>
    private static void Line(StringBuilder stream, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                stream.Append("\r\n ");
                octets = 1;
            }

            stream.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        stream.Append("\r\n");
    }
}

/// <summary>What a calendar stream asks of its reader (RFC 5546 section 1.4); a feed to subscribe to is published.</summary>
public enum CalendarMethod
{
    Publish,
    Request,
    Cancel,
}
