using System.Globalization;
using System.Text.Json;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>The way in: who stands at which stage, for how long, and what is missing.</summary>
public sealed class PipelineTests : IAsyncLifetime
{
    private const string Asked = "{ enrolments(where: { stage: { in: [APPLICATION, CHECKS] } }, first: 20) { nodes { stage overdueFrom lookAgainOn missing { requirement } volunteer { fullName } } } }";

    private Slices _slices = null!;

    public async Task InitializeAsync() => _slices = await Slices.CreateAsync();

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Enrolments_SayWhatIsMissing_AndSinceWhenTheyAreOverdue_AndTheDashboardDoesToo()
    {
        // arrange: one applied 20 days ago, one waits for checks since 20 days, and this centre allows 10
        await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Application);
        var bea = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Bea Beryl", EnrolmentStage.Checks);
        await using (var db = _slices.Database.Open())
        {
            db.Add(PolicySetting.Decide(_slices.Town.East.Id, "check.overdue-days", "10", Actors.Somebody, _slices.Database.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        _slices.Database.Clock.Advance(TimeSpan.FromDays(20));

        // act
        var people = await PeopleAsync(_slices.EastCoordinator);

        // assert
        Assert.Equal(["Ana Amber", "Bea Beryl"], people.Select(p => p.GetProperty("volunteer").GetProperty("fullName").GetString()));
        Assert.All(people, p => Assert.Equal(["Induction", "Clear DBS check", "2 clear references"], p.GetProperty("missing").EnumerateArray().Select(r => r.GetProperty("requirement").GetString())));
        Assert.Equal((string?[])[Day(-5), Day(-9)], people.Select(p => p.GetProperty("overdueFrom").GetString()));
        Assert.Equal(2, await OverdueAsync());

        // until the day that was agreed nobody is overdue
        await _slices.AskAsync(
            _slices.EastCoordinator, "mutation($input: LogContactInput!) { logContact(input: $input) { errors { __typename } } }",
            new { input = new { volunteerId = _slices.Id("Volunteer", bea), centreId = _slices.Id("Centre", _slices.Town.East.Id), kind = "RANG", text = "Waits for her certificate.", nextOn = Day(7) } });
        Assert.Equal(Day(8), (await PeopleAsync(_slices.EastCoordinator))[1].GetProperty("overdueFrom").GetString());
        Assert.Equal(1, await OverdueAsync());
    }

    [Fact]
    public async Task WhoMayNotKnow_IsToldNothingOfWhatIsMissing()
    {
        await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Checks);

        var viewer = await PeopleAsync(Slices.Staff("Vic", StaffRoleKind.Viewer, _slices.Town.East.Id));
        var neighbour = await PeopleAsync(Slices.Staff("Nia", StaffRoleKind.Coordinator, _slices.Town.West.Id));

        Assert.All(viewer, p => Assert.Equal(JsonValueKind.Null, p.GetProperty("missing").ValueKind));
        Assert.All(viewer, p => Assert.Equal(JsonValueKind.Null, p.GetProperty("overdueFrom").ValueKind));
        Assert.Empty(neighbour);
    }

    private string Day(int days) => DateOnly.FromDateTime(_slices.Database.Clock.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<List<JsonElement>> PeopleAsync(Caller caller) =>
        [.. (await _slices.AskAsync(caller, Asked)).Json.GetProperty("data").GetProperty("enrolments").GetProperty("nodes").EnumerateArray()];

    private async Task<int> OverdueAsync() =>
        (await _slices.AskAsync(_slices.EastCoordinator, "{ dashboard { items { kind } } }")).Json.GetProperty("data").GetProperty("dashboard").GetProperty("items").EnumerateArray()
            .Count(item => item.GetProperty("kind").GetString() == "ENROLMENT_OVERDUE");
}
