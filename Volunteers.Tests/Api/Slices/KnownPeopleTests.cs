using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Nobody is entered twice by accident; who is known is enrolled where they come to; what is known of somebody can be changed.</summary>
public sealed class KnownPeopleTests : IAsyncLifetime
{
    private const string Enrol = "mutation($input: EnrolVolunteerInput!) { enrolVolunteer(input: $input) { volunteer { id } errors { __typename ... on Error { message } } } }";
    private const string EnrolKnown = "mutation($input: EnrolKnownVolunteerInput!) { enrolKnownVolunteer(input: $input) { volunteer { id } errors { __typename ... on Error { message } } } }";
    private const string Update =
        """
        mutation($input: UpdateVolunteerInput!) {
          updateVolunteer(input: $input) {
            volunteer { languages skills interests accessNeeds howHeard parentOrCarer whereaboutsConfidential availability { weekday part } }
            errors { __typename ... on InvalidInputError { fields { name message } } }
          }
        }
        """;

    private Slices _slices = null!;
    private int _ana;

    private string East => _slices.Id("Centre", _slices.Town.East.Id);

    private string West => _slices.Id("Centre", _slices.Town.West.Id);

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        _ana = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Application);
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task WhoMayBeKnown_IsNotEnteredAgain_UnlessSomebodySaysThatTheyAreSomebodyElse()
    {
        // act
        var similar = await _slices.AskAsync(_slices.EastCoordinator, "{ similarVolunteers(fullName: \"ana amber\") { fullName } }");
        var refused = await ChangeAsync(_slices.EastCoordinator, Enrol, new { centreId = East, fullName = "Ana Amber", phone = "07700 900456" });
        var entered = await ChangeAsync(_slices.EastCoordinator, Enrol, new { centreId = East, fullName = "Ana Amber", phone = "07700 900456", enrolAnyway = true });

        // assert
        Assert.Equal("Ana Amber", Assert.Single(similar.Json.GetProperty("data").GetProperty("similarVolunteers").EnumerateArray()).GetProperty("fullName").GetString());
        Assert.Equal("LikelyDuplicateError", Assert.Single(refused.GetProperty("errors").EnumerateArray()).GetProperty("__typename").GetString());
        Assert.Equal(JsonValueKind.Null, entered.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task ANeighbour_LearnsNothing_OfWhomTheyDoNotKnow()
    {
        var neighbour = Slices.Staff("Nia", StaffRoleKind.Coordinator, _slices.Town.West.Id);
        var tutor = Slices.Staff("Tom", StaffRoleKind.Tutor, _slices.Town.East.Id);

        var similar = await _slices.AskAsync(neighbour, "{ similarVolunteers(fullName: \"Ana Amber\") { fullName } }");
        var asTutor = await _slices.AskAsync(tutor, "{ similarVolunteers(fullName: \"Ana Amber\") { fullName } }");
        var entered = await ChangeAsync(neighbour, Enrol, new { centreId = West, fullName = "Ana Amber", phone = "07700 900456" });

        Assert.Empty(similar.Json.GetProperty("data").GetProperty("similarVolunteers").EnumerateArray());
        Assert.Equal("FORBIDDEN", asTutor.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, entered.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task WhoIsKnown_IsEnrolledAtASecondCentre_AndAgainWhereTheyHadLeft_AndPutOnTheListOfTheMeeting()
    {
        // arrange: of both centres, and a meeting at the other one
        HeldRole[] roles = [(_slices.Town.East.Id, StaffRoleKind.Coordinator), (_slices.Town.West.Id, StaffRoleKind.Coordinator)];
        var both = new Caller(AccessScope.OfAccount(7, "Bo", roles, []), roles, null, null);
        int meetingId;
        await using (var db = _slices.Database.Open())
        {
            var now = _slices.Database.Clock.GetUtcNow();
            var meeting = SupportMeeting.Schedule(_slices.Town.West.Id, "May", now.AddMinutes(-10), now.AddHours(1), null, null, null, now);
            db.Add(meeting);
            await db.SaveChangesAsync();
            meetingId = meeting.Id;
        }

        // act
        var first = await ChangeAsync(both, EnrolKnown, new { volunteerId = _slices.Id("Volunteer", _ana), centreId = West, supportMeetingId = _slices.Id("SupportMeeting", meetingId) });
        var again = await ChangeAsync(both, EnrolKnown, new { volunteerId = _slices.Id("Volunteer", _ana), centreId = West });

        // assert
        Assert.Equal(JsonValueKind.Null, first.GetProperty("errors").ValueKind);
        Assert.Equal(JsonValueKind.Null, again.GetProperty("errors").ValueKind);
        await using var after = _slices.Database.Open();
        Assert.Equal(1, await after.EnrolmentSteps.CountAsync(s => s.Enrolment.VolunteerId == _ana && s.Enrolment.CentreId == _slices.Town.West.Id));
        Assert.Equal(_ana, (await after.MeetingAttendances.SingleAsync()).VolunteerId);
    }

    [Fact]
    public async Task Profile_IsChanged_AsAWhole_AndTagsAreKeptOnce()
    {
        var saved = await ChangeAsync(_slices.EastCoordinator, Update, new
        {
            volunteerId = _slices.Id("Volunteer", _ana), languages = new[] { "Urdu", " urdu ", "English, Polish" }, skills = new[] { "Singing" }, interests = Array.Empty<string>(),
            accessNeeds = "A step-free way in", howHeard = "At the door", parentOrCarer = true, whereaboutsConfidential = true,
            availability = new[] { new { weekday = "SUNDAY", part = "EVENING" }, new { weekday = "MONDAY", part = "MORNING" } },
        });

        Assert.Equal(JsonValueKind.Null, saved.GetProperty("errors").ValueKind);
        Assert.Equal(
            """{"languages":["Urdu","English","Polish"],"skills":["Singing"],"interests":[],"accessNeeds":"A step-free way in","howHeard":"At the door","parentOrCarer":true,"whereaboutsConfidential":true,"availability":[{"weekday":"MONDAY","part":"MORNING"},{"weekday":"SUNDAY","part":"EVENING"}]}""",
            JsonSerializer.Serialize(saved.GetProperty("volunteer")));
    }

    [Fact]
    public async Task TheVolunteer_ChangesTheirOwn_ButNotWhetherWhereTheyAreIsConfidential()
    {
        var ana = Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id);

        var changed = await ChangeAsync(ana, Update, new { volunteerId = _slices.Id("Volunteer", _ana), languages = new[] { "Urdu" } });
        var refused = await ChangeAsync(ana, Update, new { volunteerId = _slices.Id("Volunteer", _ana), whereaboutsConfidential = true });

        Assert.Equal("Urdu", changed.GetProperty("volunteer").GetProperty("languages")[0].GetString());
        Assert.Equal("whereaboutsConfidential", refused.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
    }

    private async Task<JsonElement> ChangeAsync(Caller caller, string mutation, object input)
    {
        var answer = await _slices.AskAsync(caller, mutation, new { input });
        Assert.True(answer.Json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.Json.ToString() + answer.Exception);
        return data.EnumerateObject().Single().Value;
    }
}
