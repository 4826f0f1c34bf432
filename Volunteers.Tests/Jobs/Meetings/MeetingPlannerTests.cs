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

    private JobsHouse house = null!;
    private Town town = null!;
    private int amara;

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync();
        town = await Town.BuildAsync(house.Database);
        amara = await Town.EnrolAsync(house.Database, town.East, "Amara Okafor");
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_TellsEachPersonOnceForEachOccasion_WhenTheJobRunsAgainAndAgain()
    {
        await Town.EnrolAsync(house.Database, town.East, "Jean Whitcombe");
        await Town.EnrolAsync(house.Database, town.West, "Somebody Elsewhere");
        await ScheduleAsync();

        for (var at = house.Clock.GetUtcNow(); at < Starts.AddDays(1); at = at.AddHours(5))
        {
            await house.RunAsync(at);
            await house.RunAsync(at);
        }

        var rows = await house.LedgerAsync();
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row => Assert.Equal(MessageStatus.Sent, row.Status));
        Assert.Equal(2, rows.Count(row => row.Kind == MessageKinds.MeetingInvitation));
        Assert.Equal(4, rows.Count(row => row.Kind == MessageKinds.MeetingReminder));
        Assert.Equal(6, house.Mail.Sent.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task PlanAsync_SendsTheCalendarAndTheLocalTime_WhenItInvites()
    {
        await ScheduleAsync();

        await house.RunAsync();

        var mail = Assert.Single(house.Mail.Sent);
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
    public async Task PlanAsync_SendsOneEmail_WhenTheMeetingIsScheduledLate()
    {
        house.Clock.SetUtcNow(Starts.AddHours(-3));
        await ScheduleAsync();

        await house.RunAsync();
        await house.RunAsync(Starts.AddHours(-1));

        Assert.StartsWith("You are invited", Assert.Single(house.Mail.Sent).Subject);
        var rows = await house.LedgerAsync();
        Assert.Equal(3, rows.Count);
        Assert.All(rows.Where(row => row.Status == MessageStatus.Skipped), row => Assert.NotNull(row.Reason));
        Assert.Equal(2, rows.Count(row => row.Status == MessageStatus.Skipped));
    }

    [Fact]
    public async Task PlanAsync_SkipsWithTheReason_WhenTheyCannotComeOrHaveNoAddress()
    {
        var id = await ScheduleAsync();
        await house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Answer(amara, Reply.NotComing, house.Clock.GetUtcNow()));
        await using (var db = house.Database.Open())
        {
            var silent = Volunteer.Register(new VolunteerDetails { FullName = "No Address", Phone = "01424 555010" }, house.Clock.GetUtcNow(), house.Database.Today);
            silent.Enrol(town.East.Id, EnrolmentStage.Ready, house.Database.Today, Actors.Somebody, house.Database.Today);
            db.Add(silent);
            await db.SaveChangesAsync();
        }

        await house.RunAsync(Starts.AddHours(-2));

        Assert.Single(house.Mail.Sent);
        var skipped = (await house.LedgerAsync()).Where(row => row.Status == MessageStatus.Skipped).Select(row => row.Reason).ToHashSet();
        Assert.Contains("They answered that they cannot come.", skipped);
        Assert.Contains("No e-mail address is known.", skipped);
    }

    [Fact]
    public async Task PlanAsync_RemindsPeopleWhoJoinLate_WhenTheMeetingWasAnnouncedBefore()
    {
        await ScheduleAsync();
        await house.RunAsync();
        house.Clock.SetUtcNow(Starts.AddDays(-3));
        await Town.EnrolAsync(house.Database, town.East, "New Person");

        await house.RunAsync();
        await house.RunAsync(Starts.AddHours(-20));

        var theirs = house.Mail.Sent.Where(mail => mail.To.Address == "new.person@example.org").Select(mail => mail.Subject.Split(':')[0]);
        Assert.Equal(["You are invited", "Reminder"], theirs);
    }

    [Fact]
    public async Task PlanAsync_TellsAgainWithAHigherSequence_WhenTheMeetingMoves()
    {
        var id = await ScheduleAsync();
        await house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Reschedule(Starts.AddDays(1), Starts.AddDays(1).AddHours(1), house.Clock.GetUtcNow()), TimeSpan.FromHours(1));

        await house.RunAsync();
        await house.RunAsync();

        Assert.Equal(["You are invited", "New time"], house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        var before = (await NodeTool.ParseCalendarAsync(house.Mail.Sent[0].Invitation!.Ics)).GetProperty("events")[0];
        var after = (await NodeTool.ParseCalendarAsync(house.Mail.Sent[1].Invitation!.Ics)).GetProperty("events")[0];
        Assert.Equal(before.GetProperty("uid").GetString(), after.GetProperty("uid").GetString());
        Assert.True(after.GetProperty("sequence").GetInt32() > before.GetProperty("sequence").GetInt32());
        Assert.Equal("2026-05-21T09:00:00.000Z", after.GetProperty("start").GetString());
        await house.RunAsync(Starts.AddHours(1));
        Assert.Equal("Reminder", house.Mail.Sent[^1].Subject.Split(':')[0]);
    }

    [Fact]
    public async Task PlanAsync_TellsWhoWasInvited_WhenTheMeetingIsCancelled()
    {
        var id = await ScheduleAsync();
        await house.RunAsync();
        await ChangeAsync(id, meeting => meeting.Cancel("The boiler broke.", house.Clock.GetUtcNow()));

        await house.RunAsync();
        await house.RunAsync(Starts.AddHours(-2));

        Assert.Equal(["You are invited", "Cancelled"], house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        Assert.Contains("Why: The boiler broke.", house.Mail.Sent[1].Text, StringComparison.Ordinal);
        Assert.Contains("The boiler broke.", house.Mail.Sent[1].Html, StringComparison.Ordinal);
        var calendar = await NodeTool.ParseCalendarAsync(house.Mail.Sent[1].Invitation!.Ics);
        Assert.Equal("CANCEL", calendar.GetProperty("method").GetString());
        Assert.Equal("CANCELLED", calendar.GetProperty("events")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task ComposeAsync_Skips_WhenTheMeetingIsCancelledBetweenQueueingAndSending()
    {
        var id = await ScheduleAsync();
        await house.PlanAsync();
        await ChangeAsync(id, meeting => meeting.Cancel("The boiler broke.", house.Clock.GetUtcNow()));

        await house.RunAsync();

        Assert.DoesNotContain(house.Mail.Sent, mail => mail.Subject.StartsWith("You are invited", StringComparison.Ordinal));
        Assert.Contains(await house.LedgerAsync(MessageKinds.MeetingInvitation), row => row.Reason == "The meeting was cancelled before the e-mail was sent.");
    }

    [Fact]
    public async Task PlanAsync_CatchesUpWithoutDoubling_WhenNothingRanForAWeek()
    {
        await ScheduleAsync();
        await house.RunAsync();

        await house.RunAsync(Starts.AddHours(-3));
        await house.RunAsync(Starts.AddHours(2));

        Assert.Equal(["You are invited", "Reminder"], house.Mail.Sent.Select(mail => mail.Subject.Split(':')[0]));
        Assert.Equal(3, (await house.LedgerAsync()).Count);
    }

    private async Task<int> ScheduleAsync()
    {
        await using var db = house.Database.Open();
        var meeting = SupportMeeting.Schedule(
            town.East.Id, "Support meeting", Starts, Starts.AddMinutes(90), "The family room", "Rota", null, house.Clock.GetUtcNow());
        foreach (var id in await db.Volunteers.Where(v => VolunteerFacts.IsCurrentAt.Of(v, town.East.Id)).Select(v => v.Id).ToListAsync())
        {
            meeting.Invite(id, house.Clock.GetUtcNow());
        }
        db.SupportMeetings.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }

    private async Task ChangeAsync(int id, Action<SupportMeeting> change, TimeSpan? after = null)
    {
        house.Clock.Advance(after ?? TimeSpan.FromMinutes(5));
        await using var db = house.Database.Open();
        change(await db.SupportMeetings.Include(m => m.Invitations).Include(m => m.Attendances).AsSplitQuery().SingleAsync(m => m.Id == id));
        await db.SaveChangesAsync();
    }
}
