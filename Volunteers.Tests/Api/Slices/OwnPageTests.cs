using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>What a volunteer reads of others: who is beside them, and whom to ring.</summary>
public sealed class OwnPageTests : IAsyncLifetime
{
    private readonly Dictionary<string, int> _people = [];
    private Slices _slices = null!;

    private TestDatabase Database => _slices.Database;

    /// <summary>Four people at two sessions, and Eva at the second alone.</summary>
    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        foreach (var name in new[] { "Ana Amber", "Bea van Beryl", "Cleo Coral", "Dora Dusk", "Eva Ember" })
        {
            _people[name.Split(' ')[0]] = await Town.EnrolAsync(Database, _slices.Town.East, name, EnrolmentStage.Ready);
        }

        await using var db = Database.Open();
        var programme = Programme.Create(_slices.Town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 4, [])]);
        programme.ScheduleSessions("FREQ=WEEKLY", Database.Today.AddDays(7), Database.Today.AddDays(14), new TimeOnly(10, 0), new TimeOnly(12, 0), CentreTime.Of(CentreTime.Usual));
        db.Add(programme);
        await db.SaveChangesAsync();
        foreach (var person in await db.Volunteers.OrderBy(v => v.Id).ToListAsync())
        {
            foreach (var session in programme.Sessions.OrderBy(s => s.StartsAt).Skip(person.KnownAs == "Eva" ? 1 : 0))
            {
                session.Expect(person, programme.Roles[0], null);
            }
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Alongside_NamesTheOthersByTheirFirstNames_ForWhomIsExpectedThere()
    {
        Assert.Equal(["Bea, Cleo, Dora", "Bea, Cleo, Dora, Eva"], await AlongsideAsync(Volunteer("Ana")));

        // she is at the second alone, and learns nothing of the first
        Assert.Equal(["", "Ana, Bea, Cleo, Dora"], await AlongsideAsync(Volunteer("Eva")));
        Assert.Equal(["", ""], await AlongsideAsync(_slices.EastCoordinator));
    }

    [Fact]
    public async Task Alongside_LeavesOut_WhoPauses_HasGivenUpThePlace_OrIsNotToBeFound()
    {
        // arrange
        await using (var db = Database.Open())
        {
            var people = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().ToDictionaryAsync(v => v.KnownAs);
            people["Bea"].Enrolments[0].Advance(EnrolmentStage.OnBreak, Database.Today, null, Actors.Somebody, Database.Today);
            await db.Volunteers.Where(v => v.KnownAs == "Cleo").ExecuteUpdateAsync(set => set.SetProperty(v => v.WhereaboutsConfidential, true));
            (await db.RotaPlaces.Include(r => r.Session).FirstAsync(r => r.Volunteer.KnownAs == "Dora")).CancelByVolunteer(Database.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        // act and assert
        Assert.Equal(["", "Dora, Eva"], await AlongsideAsync(Volunteer("Ana")));

        // nor does whoever pauses learn who comes
        Assert.Equal(["", ""], await AlongsideAsync(Volunteer("Bea")));
    }

    [Fact]
    public async Task Alongside_TellsATokenNothing_AndSomebodyWhoLeftNeither()
    {
        var volunteer = Volunteer("Ana");
        Assert.Equal(["", ""], await AlongsideAsync(new Caller(
            AccessScope.OfAccount(1, "Ana", [new HeldRole(_slices.Town.East.Id, StaffRoleKind.Coordinator)], [], new HashSet<string> { Permissions.ProgrammesRead }, volunteer.VolunteerId, [_slices.Town.East.Id]),
            [new HeldRole(_slices.Town.East.Id, StaffRoleKind.Coordinator)], null, new HashSet<string> { Permissions.ProgrammesRead })));
        var former = new Caller(AccessScope.OfVolunteer(_people["Ana"], "Ana", [], otherCentreIds: [_slices.Town.East.Id]), [], null, null);
        Assert.Empty(await AlongsideAsync(former));
    }

    [Fact]
    public async Task Alongside_TakesTheSameStatements_HoweverManySessionsThereAre()
    {
        var one = await _slices.AskAsync(Volunteer("Ana"), "{ programmeSessions(first: 1) { nodes { alongside } } }");
        var two = await _slices.AskAsync(Volunteer("Ana"), "{ programmeSessions(first: 2) { nodes { alongside } } }");

        Assert.Equal(2, two.Json.GetProperty("data").GetProperty("programmeSessions").GetProperty("nodes").GetArrayLength());
        Assert.Equal(one.Statements, two.Statements);
    }

    [Fact]
    public async Task Coordinators_AreThoseOfTheCentre_WhoHaveJoined()
    {
        // arrange
        await using (var db = Database.Open())
        {
            Add("Helen Marsh", StaffRoleKind.Coordinator, _slices.Town.East.Id);
            Add("Will West", StaffRoleKind.Coordinator, _slices.Town.West.Id);
            Add("Tara Tutor", StaffRoleKind.Tutor, _slices.Town.East.Id);
            Add("Ada Admin", StaffRoleKind.Administrator, null);
            Add("Gone Gully", StaffRoleKind.Coordinator, _slices.Town.East.Id).Disable(null, Database.Clock.GetUtcNow());
            Add("Ines Invited", StaffRoleKind.Coordinator, _slices.Town.East.Id).Invite(Actors.Somebody, Database.Clock.GetUtcNow());
            await db.SaveChangesAsync();

            Account Add(string name, StaffRoleKind kind, int? centreId)
            {
                var account = Account.Create($"{name.Replace(' ', '.')}@example.org", name);
                account.Grant(kind, centreId);
                db.Add(account);
                return account;
            }
        }

        // act
        var answer = await _slices.AskAsync(Volunteer("Ana"), "{ viewer { volunteer { enrolments { centre { coordinators } } } } }");

        // assert
        var centre = answer.Json.GetProperty("data").GetProperty("viewer").GetProperty("volunteer").GetProperty("enrolments")[0].GetProperty("centre");
        Assert.Equal("Helen Marsh", Assert.Single(centre.GetProperty("coordinators").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task RotaPlace_TellsTheDecisionBehindIt_ToWhomMayReadChecks()
    {
        // arrange: one reference fewer, and a decision
        await using (var db = Database.Open())
        {
            var ana = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync(v => v.KnownAs == "Ana");
            var reference = await db.Checks.FirstAsync(c => c.VolunteerId == ana.Id && c.Kind == CheckKind.Reference);
            db.Remove(reference);
            await db.SaveChangesAsync();
            await db.EnrolmentSteps.Where(s => s.Enrolment.VolunteerId == ana.Id && s.Stage == EnrolmentStage.Ready)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.OverrideReason, "Never alone").SetProperty(s => s.OverrideUntil, Database.Today.AddDays(10)));
        }

        // act
        var seen = await SetAsideAsync(_slices.EastCoordinator);
        var led = await SetAsideAsync(new Caller(
            AccessScope.OfAccount(2, "Lea", [new HeldRole(_slices.Town.East.Id, StaffRoleKind.ProgrammeLead)], [], work: new OwnWork([], [await ProgrammeAsync()], [.. _people.Values], [.. _people.Values])),
            [new HeldRole(_slices.Town.East.Id, StaffRoleKind.ProgrammeLead)], null, null));

        // assert: until the decision ends
        Assert.Equal([(true, "Never alone"), (false, null)], seen);
        Assert.Equal([(true, null), (false, null)], led);
    }

    private Caller Volunteer(string name) => Slices.Volunteer(_people[name], name, _slices.Town.East.Id);

    private async Task<string[]> AlongsideAsync(Caller caller)
    {
        var answer = await _slices.AskAsync(caller, "{ programmeSessions(first: 10, order: [{ startsAt: ASC }]) { nodes { alongside } } }");
        return
        [
            .. answer.Json.GetProperty("data").GetProperty("programmeSessions").GetProperty("nodes").EnumerateArray()
                .Select(node => string.Join(", ", node.GetProperty("alongside").EnumerateArray().Select(name => name.GetString()))),
        ];
    }

    private async Task<int> ProgrammeAsync()
    {
        await using var db = Database.Open();
        return await db.Programmes.Select(p => p.Id).SingleAsync();
    }

    /// <summary>Of Ana at each session: whether she is ready, and why although something is missing.</summary>
    private async Task<(bool Ready, string? Reason)[]> SetAsideAsync(Caller caller)
    {
        var answer = await _slices.AskAsync(caller, "{ programmeSessions(first: 10, order: [{ startsAt: ASC }]) { nodes { rota { volunteer { knownAs } readiness { ready setAside { reason } } } } } }");
        return
        [
            .. answer.Json.GetProperty("data").GetProperty("programmeSessions").GetProperty("nodes").EnumerateArray()
                .Select(node => node.GetProperty("rota").EnumerateArray().Single(place => place.GetProperty("volunteer").GetProperty("knownAs").GetString() == "Ana").GetProperty("readiness"))
                .Select(readiness => (readiness.GetProperty("ready").GetBoolean(), readiness.GetProperty("setAside") is { ValueKind: JsonValueKind.Object } aside ? aside.GetProperty("reason").GetString() : null)),
        ];
    }
}
