using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Data;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Meetings;

public sealed class MeetingPlannerTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Starts = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);

    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _amara;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _amara = await Town.EnrolAsync(_house.Database, _town.East, "Amara Okafor", EnrolmentStage.Application);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_TellsEachPersonOnceForEachOccasion_WhenTheJobRunsAgainAndAgain()
    {
        await Town.EnrolAsync(_house.Database, _town.East, "Jean Whitcombe", EnrolmentStage.Application);
        await Town.EnrolAsync(_house.Database, _town.West, "Somebody Elsewhere", EnrolmentStage.Application);
        await ScheduleAsync();

        for (var at = _house.Clock.GetUtcNow(); at < Starts.AddDays(1); at = at.AddHours(5))
        {
            await _house.RunAsync(at);
            await _house.RunAsync(at);
        }

        var rows = await _house.LedgerAsync();
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row => Assert.Equal(MessageStatus.Sent, row.Status));
        Assert.Equal(2, rows.Count(row => row.Kind == MessageKinds.MeetingInvitation));
        Assert.Equal(4, rows.Count(row => row.Kind == MessageKinds.MeetingReminder));
        Assert.Equal(6, _house.Mail.Sent.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task PlanAsync_SendsTheCalendarAndTheLocalTime_WhenItInvites()
    {
        await ScheduleAsync();

        await _house.RunAsync();

        var mail = Assert.Single(_house.Mail.Sent);
        Assert.Equal("amara.okafor@example.org", mail.To.Address);
        Assert.Contains("Wednesday 20 May 2026, 10am to 11:30am", mail.Text);
        Assert.Contains("Wednesday 20 May 2026, 10am to 11:30am", mail.Html);
        Assert.Contains("reply=COMING", mail.Html);
        Assert.Null(mail.Unsubscribe);
        var calendar = await NodeTool.ParseCalendarAsync(mail.Invitation!.Ics);
        Assert.Equal("REQUEST", calendar.GetProperty("method").GetString());
        Assert.Equal("2026-05-20T09:00:00.000Z", calendar.GetProperty("events")[0].GetProperty("start").GetString());
    }

    [Fact]
    public async Task PlanAsync_SaysInTheCalendarWhatTheyAnswered()
    {
        var id = await ScheduleAsync();
        await _house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Answer(_amara, Reply.Coming, _house.Clock.GetUtcNow()));

        await _house.RunAsync(Starts.AddDays(-1));

        Assert.Contains("PARTSTAT=NEEDS-ACTION", Unfolded(_house.Mail.Sent[0].Invitation!), StringComparison.Ordinal);
        Assert.Contains("PARTSTAT=ACCEPTED", Unfolded(_house.Mail.Sent[^1].Invitation!), StringComparison.Ordinal);

        static string Unfolded(MailInvitation invitation) => invitation.Ics.Replace("\r\n ", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanAsync_SendsOneEmail_WhenTheMeetingIsScheduledLate()
    {
        _house.Clock.SetUtcNow(Starts.AddHours(-3));
        await ScheduleAsync();

        await _house.RunAsync();
        await _house.RunAsync(Starts.AddHours(-1));

        Assert.StartsWith("You are invited", Assert.Single(_house.Mail.Sent).Subject);
        var rows = await _house.LedgerAsync();
        Assert.Equal(3, rows.Count);
        Assert.All(rows.Where(row => row.Status == MessageStatus.Skipped), row => Assert.NotNull(row.Reason));
        Assert.Equal(2, rows.Count(row => row.Status == MessageStatus.Skipped));
    }

    [Fact]
    public async Task PlanAsync_SkipsWithTheReason_WhenTheyCannotComeOrHaveNoAddress()
    {
        var id = await ScheduleAsync();
        await _house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Answer(_amara, Reply.NotComing, _house.Clock.GetUtcNow()));
        await using (var db = _house.Database.Open())
        {
            var silent = Volunteer.Register(new VolunteerDetails { FullName = "No Address", Phone = "01424 555010" }, _house.Clock.GetUtcNow(), _house.Database.Today);
            silent.Enrol(_town.East.Id, EnrolmentStage.Ready, _house.Database.Today, Actors.Somebody, _house.Database.Today);
            db.Add(silent);
            await db.SaveChangesAsync();
        }

        await _house.RunAsync(Starts.AddHours(-2));

        Assert.Single(_house.Mail.Sent);
        var skipped = (await _house.LedgerAsync()).Where(row => row.Status == MessageStatus.Skipped).Select(row => row.Reason).ToHashSet();
        Assert.Contains("They answered that they cannot come.", skipped);
        Assert.Contains("No e-mail address is known.", skipped);
    }

    [Fact]
    public async Task PlanAsync_RemindsPeopleWhoJoinLate_WhenTheMeetingWasAnnouncedBefore()
    {
        await ScheduleAsync();
        await _house.RunAsync();
        _house.Clock.SetUtcNow(Starts.AddDays(-3));
        await Town.EnrolAsync(_house.Database, _town.East, "New Person", EnrolmentStage.Application);

        await _house.RunAsync();
        await _house.RunAsync(Starts.AddHours(-20));

        var theirs = _house.Mail.Sent.Where(mail => mail.To.Address == "new.person@example.org").Select(mail => mail.Subject.Split(':')[0]);
        Assert.Equal(["You are invited", "Reminder"], theirs);
    }

    [Fact]
    public async Task PlanAsync_TellsAgainWithAHigherSequence_WhenTheMeetingMoves()
    {
        var id = await ScheduleAsync();
        await _house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Reschedule(Starts.AddDays(1), Starts.AddDays(1).AddHours(1), _house.Clock.GetUtcNow()), TimeSpan.FromHours(1));

        await _house.RunAsync();
        await _house.RunAsync();

        Assert.Equal(["You are invited", "New time"], _house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        var before = (await NodeTool.ParseCalendarAsync(_house.Mail.Sent[0].Invitation!.Ics)).GetProperty("events")[0];
        var after = (await NodeTool.ParseCalendarAsync(_house.Mail.Sent[1].Invitation!.Ics)).GetProperty("events")[0];
        Assert.Equal(before.GetProperty("uid").GetString(), after.GetProperty("uid").GetString());
        Assert.True(after.GetProperty("sequence").GetInt32() > before.GetProperty("sequence").GetInt32());
        Assert.Equal("2026-05-21T09:00:00.000Z", after.GetProperty("start").GetString());
        await _house.RunAsync(Starts.AddHours(1));
        Assert.Equal("Reminder", _house.Mail.Sent[^1].Subject.Split(':')[0]);
    }

    [Fact]
    public async Task PlanAsync_TellsWhoWasInvited_WhenTheMeetingIsCancelled()
    {
        var id = await ScheduleAsync();
        await _house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Cancel("The boiler broke.", _house.Clock.GetUtcNow()));

        await _house.RunAsync();
        await _house.RunAsync(Starts.AddHours(-2));

        Assert.Equal(["You are invited", "Cancelled"], _house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        Assert.Contains("Why: The boiler broke.", _house.Mail.Sent[1].Text, StringComparison.Ordinal);
        Assert.Contains("The boiler broke.", _house.Mail.Sent[1].Html, StringComparison.Ordinal);
        var calendar = await NodeTool.ParseCalendarAsync(_house.Mail.Sent[1].Invitation!.Ics);
        Assert.Equal("CANCEL", calendar.GetProperty("method").GetString());
        Assert.Equal("CANCELLED", calendar.GetProperty("events")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task ComposeAsync_Skips_WhenTheMeetingIsCancelledBetweenQueueingAndSending()
    {
        var id = await ScheduleAsync();
        await _house.PlanAsync();
        await ChangeAsync(id, meeting => meeting.Cancel("The boiler broke.", _house.Clock.GetUtcNow()));

        await _house.RunAsync();

        Assert.DoesNotContain(_house.Mail.Sent, mail => mail.Subject.StartsWith("You are invited", StringComparison.Ordinal));
        Assert.Contains(await _house.LedgerAsync(MessageKinds.MeetingInvitation), row => row.Reason == "The meeting was cancelled before the e-mail was sent.");
    }

    [Fact]
    public async Task PlanAsync_CatchesUpWithoutDoubling_WhenNothingRanForAWeek()
    {
        await ScheduleAsync();
        await _house.RunAsync();

        await _house.RunAsync(Starts.AddHours(-3));
        await _house.RunAsync(Starts.AddHours(2));

        Assert.Equal(["You are invited", "Reminder"], _house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        Assert.Equal(3, (await _house.LedgerAsync()).Count);
    }

    private async Task<int> ScheduleAsync()
    {
        await using var db = _house.Database.Open();
        var meeting = SupportMeeting.Schedule(
            _town.East.Id, "Support meeting", Starts, Starts.AddMinutes(90), "The family room", "Rota", null, _house.Clock.GetUtcNow());
        foreach (var id in await db.Volunteers.Where(v => VolunteerFacts.IsInvitedAt.Of(v, _town.East.Id)).Select(v => v.Id).ToListAsync())
        {
            meeting.Invite(id, _house.Clock.GetUtcNow());
        }

        db.SupportMeetings.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }

    private async Task ChangeAsync(int id, Action<SupportMeeting> change, TimeSpan? after = null)
    {
        _house.Clock.Advance(after ?? TimeSpan.FromMinutes(5));
        await using var db = _house.Database.Open();
        change(await db.SupportMeetings.Include(m => m.Invitations).Include(m => m.Attendances).AsSplitQuery().SingleAsync(m => m.Id == id));
        await db.SaveChangesAsync();
    }
}
