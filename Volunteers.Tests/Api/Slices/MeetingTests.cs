using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;

namespace Volunteers.Tests.Api.Slices;

public sealed class MeetingTests
{
    private const string Record =
        """
        mutation($input: RecordMeetingAttendanceInput!) {
          recordMeetingAttendance(input: $input) {
            supportMeeting { registerOpensAt attendees { name } }
            errors { __typename }
          }
        }
        """;

    [Fact]
    public async Task RecordMeetingAttendance_TakesAVisitorOff_AndWritesItDown()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await MeetingAsync(slices);
        await slices.AskAsync(slices.EastCoordinator, Record, Input(slices, id, ["Jody Larkin"], []));

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, Record, Input(slices, id, ["Jodie Larkin"], ["Jody Larkin"]));

        // assert
        var meeting = answer.Data.GetProperty("recordMeetingAttendance").GetProperty("supportMeeting");
        Assert.Equal(["Jodie Larkin"], meeting.GetProperty("attendees").EnumerateArray().Select(a => a.GetProperty("name").GetString()));
        Assert.Equal(slices.Database.Clock.GetUtcNow().AddHours(-23), meeting.GetProperty("registerOpensAt").GetDateTimeOffset());
        await using var db = slices.Database.Open();
        var removed = Assert.Single(await db.AuditEntries.Where(a => a.Action == "Removed").ToListAsync());
        Assert.Equal(("MeetingAttendance", slices.Town.East.Id, "Carla Coordinator"), (removed.SubjectType, removed.CentreId, removed.By.Name));
        Assert.Contains(removed.Changes, c => c.Before == "Jody Larkin");
    }

    private static object Input(Slices slices, int id, string[] visitors, string[] removeVisitors) =>
        new { input = new { meetingId = slices.Id("SupportMeeting", id), volunteerIds = Array.Empty<string>(), visitors, removeVisitors } };

    private static async Task<int> MeetingAsync(Slices slices)
    {
        await using var db = slices.Database.Open();
        var now = slices.Database.Clock.GetUtcNow();
        var meeting = SupportMeeting.Schedule(slices.Town.East.Id, "May", now.AddHours(1), now.AddHours(3), null, null, null, now);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }
}
