using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Who may look at who was at sessions, and that it is written down.</summary>
public sealed class InspectionTests : IAsyncLifetime
{
    private const string Fields =
        "{ problems { name message } programme days figures { sessions people notSuitable } sessions { people { volunteerId name verdict checks { kind hasNumber } missing { requirement } } } }";

    private Slices _slices = null!;
    private int _ana;
    private int _session;
    private int _programme;

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        _ana = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Ready);
        var ben = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ben Bay", EnrolmentStage.Application);
        await using var db = _slices.Database.Open();
        var programme = Programme.Create(_slices.Town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        programme.ScheduleSessions(null, _slices.Database.Today, _slices.Database.Today, new TimeOnly(10, 0), new TimeOnly(12, 0), _slices.Town.East.Time);
        db.Add(programme);
        foreach (var person in await db.Volunteers.Where(v => v.Id == _ana || v.Id == ben).ToListAsync())
        {
            programme.Sessions[0].Record(
                programme.Sessions[0].Expect(person, programme.Roles[0], null), Attendance.Present, Actors.Called("Carla"), _slices.Database.Clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        (_session, _programme) = (programme.Sessions[0].Id, programme.Id);
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Inspection_NamesEverybody_ToTheCoordinator_AndIsWrittenDown()
    {
        foreach (var asked in (string[])[$"sessionId: \"{_slices.Id("ProgrammeSession", _session)}\"", $"programmeId: \"{ProgrammeNode}\", from: \"2026-05-01\", until: \"2026-05-06\"", $"centreId: \"{East}\", from: \"2026-05-06\""])
        {
            var answer = (await AskAsync(_slices.EastCoordinator, asked)).Data.GetProperty("inspection");

            Assert.Equal(["Ben Bay: Not suitable", "Ana Amber: Suitable"], People(answer).Select(p => $"{p.GetProperty("name")}: {p.GetProperty("verdict")}"));
            Assert.Equal(_slices.Id("Volunteer", _ana), People(answer)[1].GetProperty("volunteerId").GetString());
            Assert.True(People(answer)[1].GetProperty("checks")[0].GetProperty("hasNumber").GetBoolean());
            Assert.Equal((1, 2, 1), Figures(answer));
        }

        var trail = (await _slices.AskAsync(_slices.EastCoordinator, "{ auditEntries(first: 9) { nodes { sentence by } } }")).Data.GetProperty("auditEntries").GetProperty("nodes");
        Assert.Equal(
            [
                "Carla Coordinator opened who was at sessions of East on 6 May 2026, and whether they were suitable (2 people)",
                "Carla Coordinator opened who was at “Music” of East from 1 May 2026 to 6 May 2026, and whether they were suitable (2 people)",
                "Carla Coordinator opened who was at “Music” of East on 6 May 2026, and whether they were suitable (2 people)",
            ],
            trail.EnumerateArray().Take(3).Select(e => e.GetProperty("sentence").GetString()));
    }

    [Fact]
    public async Task Inspection_TellsFiguresAlone_ToAViewer_AndThatIsNoLookAtAnybody()
    {
        var answer = (await AskAsync(Slices.Staff("Vera", StaffRoleKind.Viewer, _slices.Town.East.Id), $"centreId: \"{East}\", from: \"2026-05-06\"")).Data.GetProperty("inspection");

        Assert.Equal((JsonValueKind.Null, (1, 2, 1)), (answer.GetProperty("sessions").ValueKind, Figures(answer)));
        Assert.DoesNotContain("Ana", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await LooksAsync());
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("impact.read", true, false)]
    [InlineData("checks.read", false, false)]
    [InlineData("impact.read checks.read volunteers.read", true, false)]
    [InlineData("impact.read checks.read volunteers.read rota.read", true, true)]
    public async Task Inspection_IsCutToTheScopes_OfAToken(string scopes, bool figures, bool people)
    {
        var owner = _slices.EastCoordinator;
        HashSet<string>? only = scopes.Length == 0 ? null : [.. scopes.Split(' ')];
        var caller = new Caller(AccessScope.OfAccount(1, "token", owner.Roles, [_slices.Town.East.Id], only), owner.Roles, null, only);

        var answer = await AskAsync(caller, $"centreId: \"{East}\", from: \"2026-05-06\"");

        if (!figures)
        {
            Assert.Equal("FORBIDDEN", answer.Code);
            return;
        }

        Assert.Equal(people, answer.Data.GetProperty("inspection").GetProperty("sessions").ValueKind == JsonValueKind.Array);
        Assert.Equal(people ? 1 : 0, await LooksAsync());
    }

    [Theory]
    [InlineData(StaffRoleKind.Tutor, true)]
    [InlineData(StaffRoleKind.Assessor, true)]
    [InlineData(StaffRoleKind.ProgrammeLead, true)]
    [InlineData(StaffRoleKind.Coordinator, false)]
    [InlineData(StaffRoleKind.Viewer, false)]
    public async Task Inspection_IsRefused_ToOthers(StaffRoleKind role, bool here)
    {
        var caller = Slices.Staff("Otto Other", role, here ? _slices.Town.East.Id : _slices.Town.West.Id);

        foreach (var asked in (string[])[$"centreId: \"{East}\", from: \"2026-05-06\"", $"programmeId: \"{ProgrammeNode}\", from: \"2026-05-06\"", $"sessionId: \"{_slices.Id("ProgrammeSession", _session)}\""])
        {
            Assert.Contains((await AskAsync(caller, asked)).Code, (string[])["FORBIDDEN", "NOT_FOUND"]);
        }

        Assert.Equal("FORBIDDEN", (await AskAsync(Slices.Volunteer(_ana, "Ana Amber", _slices.Town.East.Id), $"centreId: \"{East}\", from: \"2026-05-06\"")).Code);
        Assert.Equal("UNAUTHENTICATED", (await AskAsync(Caller.Anonymous, $"centreId: \"{East}\", from: \"2026-05-06\"")).Code);
        Assert.Equal(0, await LooksAsync());
    }

    [Fact]
    public async Task Inspection_SaysWhatIsWrong_BesideTheFields_AndLooksAtNobody()
    {
        var answer = (await AskAsync(_slices.EastCoordinator, $"centreId: \"{East}\", from: \"2026-05-08\", until: \"2026-05-07\"")).Data.GetProperty("inspection");

        Assert.Equal(["from", "until"], answer.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.Equal((JsonValueKind.Null, 0), (answer.GetProperty("figures").ValueKind, await LooksAsync()));
    }

    private string East => _slices.Id("Centre", _slices.Town.East.Id);

    private string ProgrammeNode => _slices.Id("Programme", _programme);

    private static List<JsonElement> People(JsonElement answer) => [.. answer.GetProperty("sessions")[0].GetProperty("people").EnumerateArray()];

    private static (int Sessions, int People, int NotSuitable) Figures(JsonElement answer)
    {
        var figures = answer.GetProperty("figures");
        return (figures.GetProperty("sessions").GetInt32(), figures.GetProperty("people").GetInt32(), figures.GetProperty("notSuitable").GetInt32());
    }

    private Task<Slices.Answer> AskAsync(Caller caller, string asked) => _slices.AskAsync(caller, $"{{ inspection({asked}) {Fields} }}");

    private async Task<int> LooksAsync()
    {
        await using var db = _slices.Database.Open();
        return await db.AuditEntries.CountAsync(e => e.Action == "Read");
    }
}
