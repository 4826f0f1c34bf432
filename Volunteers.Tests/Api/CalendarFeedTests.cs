using System.Net;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Api;

/// <summary>/calendar/{secret}.ics, as a parser that is not ours reads it.</summary>
public sealed class CalendarFeedTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task Feed_HoldsMeetingsAndSessions_AndKeepsWhatWasCancelled()
    {
        // arrange
        var (id, address) = await VolunteerAsync("Carla Calendar");
        var (meetingUid, sessionId) = await EngagementsAsync(id);
        using var phone = app.Browser(preflight: false);

        // act
        var answer = await phone.GetAsync(address);
        var calendar = await NodeTool.ParseCalendarAsync(await answer.Content.ReadAsStringAsync());

        // assert
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("PUBLISH", calendar.GetProperty("method").GetString());
        var events = calendar.GetProperty("events").EnumerateArray().ToDictionary(e => e.GetProperty("uid").GetString()!);
        Assert.Equal([meetingUid, $"programme-session-{sessionId}@volunteers"], events.Keys.Order(StringComparer.Ordinal));
        var meeting = events[meetingUid];
        Assert.Equal("Support meeting, with cake; and tea", meeting.GetProperty("summary").GetString());
        Assert.Equal(app.Clock.GetUtcNow().AddDays(7), meeting.GetProperty("start").GetDateTimeOffset(), TimeSpan.FromSeconds(1));
        Assert.NotEqual("CANCELLED", meeting.GetProperty("status").GetString());
        var session = events[$"programme-session-{sessionId}@volunteers"];
        Assert.Equal("CANCELLED", session.GetProperty("status").GetString());
        Assert.True(session.GetProperty("sequence").GetInt32() >= 1);
    }

    [Fact]
    public async Task Feed_MovesTheEntry_WhenTheMeetingMoves()
    {
        var (id, address) = await VolunteerAsync("Mona Moves");
        var (uid, _) = await EngagementsAsync(id);
        await using (var db = app.Open())
        {
            var meeting = await db.SupportMeetings.Include(m => m.Attendances).SingleAsync(m => m.Uid == uid);
            meeting.Reschedule(meeting.StartsAt.AddDays(1), meeting.EndsAt.AddDays(1), app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        using var phone = app.Browser(preflight: false);
        var calendar = await NodeTool.ParseCalendarAsync(await phone.GetStringAsync(address));

        var moved = calendar.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("uid").GetString() == uid);
        Assert.Equal(1, moved.GetProperty("sequence").GetInt32());
        Assert.Equal(app.Clock.GetUtcNow().AddDays(8), moved.GetProperty("start").GetDateTimeOffset(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Feed_IsNotFound_OnceTheSecretWasReset()
    {
        var (id, address) = await VolunteerAsync("Rita Reset");
        using var phone = app.Browser(preflight: false);
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(address)).StatusCode);
        await using (var db = app.Open())
        {
            (await db.Volunteers.SingleAsync(v => v.Id == id)).ResetCalendarSecret();
            await db.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync("/calendar/guess.ics")).StatusCode);
    }

    private async Task<(int Id, string Address)> VolunteerAsync(string name)
    {
        var id = await app.EnrolAsync(name, "calendar@example.org", app.EastId);
        await using var db = app.Open();
        return (id, $"/calendar/{(await db.Volunteers.SingleAsync(v => v.Id == id)).CalendarSecret}.ics");
    }

    private async Task<(string MeetingUid, int SessionId)> EngagementsAsync(int volunteerId)
    {
        await using var db = app.Open();
        var now = app.Clock.GetUtcNow();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == volunteerId);
        var meeting = SupportMeeting.Schedule(
            app.EastId, "Support meeting, with cake; and tea", now.AddDays(7), now.AddDays(7).AddHours(2), "Room 1", "Line one\nLine two", null, now);
        meeting.Invite(volunteerId, now);
        var programme = Programme.Create(app.EastId, "Music", ProgrammeKind.WeeklyGroup, "Hall", [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(3);
        var session = programme.ScheduleSessions(null, day, day, new TimeOnly(10, 0), new TimeOnly(11, 0), CentreTime.Of("Europe/London"))[0];
        session.Expect(volunteer, programme.Roles[0], null);
        session.Cancel("Flood", now);
        db.AddRange(meeting, programme);
        await db.SaveChangesAsync();
        return (meeting.Uid, session.Id);
    }
}
