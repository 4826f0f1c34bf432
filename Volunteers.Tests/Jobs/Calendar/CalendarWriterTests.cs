using System.Text;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Calendar;

public sealed class CalendarWriterTests
{
    private static readonly DateTimeOffset Starts = new(2026, 10, 25, 11, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Write_IsReadBackTheSame_WhenTextIsAwkward()
    {
        var entry = Entry() with
        {
            Summary = "Tea; cake, and \\ back\nslashes 🎉",
            Description = string.Join('\n', Enumerable.Repeat("A long line with ünïcödé 🫖 and, commas; semicolons", 6)),
            Organiser = new MailPerson("centre@example.org", "East \"Hastings\""),
            Attendee = new MailPerson("zoe@example.org", "Zoë; Ärmel"),
        };

        var calendar = await NodeTool.ParseCalendarAsync(CalendarWriter.Write(CalendarMethod.Request, Starts, [entry]));

        var read = calendar.GetProperty("events")[0];
        Assert.Equal("REQUEST", calendar.GetProperty("method").GetString());
        Assert.Equal(entry.Summary, read.GetProperty("summary").GetString());
        Assert.Equal(entry.Description, read.GetProperty("description").GetString());
        Assert.Equal("2026-10-25T10:30:00.000Z", read.GetProperty("start").GetString());
        Assert.Equal("CONFIRMED", read.GetProperty("status").GetString());
        Assert.Equal("mailto:zoe@example.org", read.GetProperty("attendee").GetString());
        Assert.Equal("Zoë; Ärmel", read.GetProperty("attendeeName").GetString());
        Assert.Equal(7, read.GetProperty("sequence").GetInt32());
    }

    [Fact]
    public void Write_FoldsAt75Octets_WhenLinesAreLong()
    {
        var ics = CalendarWriter.Write(CalendarMethod.Publish, Starts, [Entry() with { Description = string.Concat(Enumerable.Repeat("🫖é,", 200)) }], "Feed");

        Assert.All(ics.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', ics);
        Assert.DoesNotContain('\n', ics.Replace("\r\n", ""));
    }

    [Fact]
    public async Task Write_KeepsTheUidAndSaysCancelled_WhenTheEntryIsOff()
    {
        var ics = CalendarWriter.Write(CalendarMethod.Publish, Starts, [Entry() with { Cancelled = true, Sequence = 8 }], "Feed");

        var read = (await NodeTool.ParseCalendarAsync(ics)).GetProperty("events")[0];
        Assert.Equal("meeting@volunteers", read.GetProperty("uid").GetString());
        Assert.Equal("CANCELLED", read.GetProperty("status").GetString());
    }

    private static CalendarEntry Entry() => new() { Uid = "meeting@volunteers", Sequence = 7, StartsAt = Starts, EndsAt = Starts.AddHours(1), Summary = "Support meeting" };
}
