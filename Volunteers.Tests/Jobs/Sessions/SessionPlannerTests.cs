using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Data;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Sessions;

public sealed class SessionPlannerTests : IAsyncLifetime
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    /// <summary>Ten o'clock in London.</summary>
    private static readonly DateTimeOffset Starts = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);

    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _amara;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _amara = await Town.EnrolAsync(_house.Database, _town.East, "Amara Okafor", EnrolmentStage.Ready);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_RemindsWhoIsExpectedOnce_ADayBefore_WithTheCalendar()
    {
        await SessionAsync();

        for (var at = Starts.AddDays(-3); at < Starts.AddHours(3); at = at.AddHours(4))
        {
            await _house.RunAsync(at);
            await _house.RunAsync(at);
        }

        var row = Assert.Single(await _house.LedgerAsync());
        Assert.Equal((MessageKinds.SessionReminder, MessageStatus.Sent, Starts.AddDays(-1)), (row.Kind, row.Status, row.DueAt));
        var mail = Assert.Single(_house.Mail.Sent);
        Assert.Equal("Reminder: Music, Wednesday 20 May 2026, 10am to 11:30am", mail.Subject);
        Assert.Contains("Helper", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Wednesday 20 May 2026, 10am to 11:30am", mail.Html, StringComparison.Ordinal);
        var calendar = await NodeTool.ParseCalendarAsync(mail.Invitation!.Ics);
        Assert.Equal("REQUEST", calendar.GetProperty("method").GetString());
        Assert.StartsWith("programme-session-", calendar.GetProperty("events")[0].GetProperty("uid").GetString(), StringComparison.Ordinal);
        Assert.Equal(Starts, calendar.GetProperty("events")[0].GetProperty("start").GetDateTimeOffset());
    }

    [Fact]
    public async Task PlanAsync_SkipsWithTheReason_WhenTheySaidThatTheyCannotCome()
    {
        var id = await SessionAsync();
        await using (var db = _house.Database.Open())
        {
            (await db.RotaPlaces.Include(p => p.Session).SingleAsync(p => p.ProgrammeSessionId == id)).CancelByVolunteer(_house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _house.RunAsync(Starts.AddHours(-20));

        var row = Assert.Single(await _house.LedgerAsync());
        Assert.Equal((MessageStatus.Skipped, "They said that they cannot come."), (row.Status, row.Reason));
        Assert.Empty(_house.Mail.Sent);
    }

    [Fact]
    public async Task PlanAsync_TellsWhoIsExpected_WhenTheSessionIsCalledOff_AndRemindsNobody()
    {
        var id = await SessionAsync();
        await using (var db = _house.Database.Open())
        {
            (await db.ProgrammeSessions.SingleAsync(s => s.Id == id)).Cancel("The hall is flooded", _house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();
        await _house.RunAsync(Starts.AddHours(-20));

        var mail = Assert.Single(_house.Mail.Sent);
        Assert.StartsWith("Cancelled: Music", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("The hall is flooded", mail.Text, StringComparison.Ordinal);
        var calendar = await NodeTool.ParseCalendarAsync(mail.Invitation!.Ics);
        Assert.Equal("CANCEL", calendar.GetProperty("method").GetString());
        Assert.Equal("CANCELLED", calendar.GetProperty("events")[0].GetProperty("status").GetString());
        Assert.Equal(MessageKinds.SessionCancelled, Assert.Single(await _house.LedgerAsync()).Kind);
    }

    [Fact]
    public async Task PlanAsync_TellsNobodyWhoIsNotComing_WhenTheSessionIsCalledOff()
    {
        var id = await SessionAsync();
        await using (var db = _house.Database.Open())
        {
            var session = await db.ProgrammeSessions.Include(s => s.Rota).SingleAsync(s => s.Id == id);
            session.Rota.Single().CancelByVolunteer(_house.Clock.GetUtcNow());
            session.Cancel("The hall is flooded", _house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        Assert.Empty(await _house.LedgerAsync());
    }

    [Fact]
    public async Task PlanAsync_RemindsNobody_WhoWasOnlyPutDownAtTheDoor()
    {
        await SessionAsync();

        await _house.RunAsync(Starts.AddMinutes(5));

        Assert.Empty(await _house.LedgerAsync());
    }

    [Fact]
    public async Task ComposeAsync_Skips_WhenTheSessionIsCancelledBetweenQueueingAndSending()
    {
        var id = await SessionAsync();
        _house.Clock.SetUtcNow(Starts.AddHours(-20));
        await _house.PlanAsync();
        await using (var db = _house.Database.Open())
        {
            (await db.ProgrammeSessions.SingleAsync(s => s.Id == id)).Cancel("Snow", _house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        Assert.Equal(MessageStatus.Skipped, Assert.Single(await _house.LedgerAsync(MessageKinds.SessionReminder)).Status);
        Assert.StartsWith("Cancelled:", Assert.Single(_house.Mail.Sent).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanAsync_RemindsWhoHoldsAPlace_OfTheNextCourseSession()
    {
        var waiting = await Town.EnrolAsync(_house.Database, _town.East, "Wes Waiting", EnrolmentStage.Application);
        await using (var db = _house.Database.Open())
        {
            var now = _house.Clock.GetUtcNow();
            var course = Course.Create("Supporting Children’s Play", null, null, null, null, []);
            var cohort = Cohort.Schedule(
                course, _town.East.Id, "Summer", 8, _house.Database.Today, _house.Database.Today.AddDays(1),
                [new SessionTimes(Starts, Starts.AddHours(2), "First steps"), new SessionTimes(Starts.AddDays(7), Starts.AddDays(7).AddHours(2), null)]);
            var place = cohort.Apply(await db.Volunteers.SingleAsync(v => v.Id == _amara), now, London);
            cohort.Apply(await db.Volunteers.SingleAsync(v => v.Id == waiting), now, London);
            cohort.Offer(place, now.AddDays(2), now);
            cohort.Respond(place, true, now, TimeSpan.FromDays(5));
            db.Add(cohort);
            await db.SaveChangesAsync();
        }

        await _house.RunAsync(Starts.AddHours(-20));
        await _house.RunAsync(Starts.AddHours(-19));

        var row = Assert.Single(await _house.LedgerAsync(MessageKinds.CohortReminder));
        Assert.Equal((_amara, MessageStatus.Sent), (row.VolunteerId, row.Status));
        var mail = _house.Mail.Sent.Single(m => m.Subject.StartsWith("Reminder:", StringComparison.Ordinal));
        Assert.Contains("First steps", mail.Text, StringComparison.Ordinal);
        var calendar = await NodeTool.ParseCalendarAsync(mail.Invitation!.Ics);
        Assert.StartsWith("cohort-session-", calendar.GetProperty("events")[0].GetProperty("uid").GetString(), StringComparison.Ordinal);
    }

    private async Task<int> SessionAsync()
    {
        await using var db = _house.Database.Open();
        var programme = Programme.Create(_town.East.Id, "Music", ProgrammeKind.WeeklyGroup, "Hall", [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        var day = London.DateOf(Starts);
        var session = programme.ScheduleSessions(null, day, day, new TimeOnly(10, 0), new TimeOnly(11, 30), London)[0];
        session.Expect(await db.Volunteers.SingleAsync(v => v.Id == _amara), programme.Roles[0], null);
        db.Add(programme);
        await db.SaveChangesAsync();
        return session.Id;
    }
}
