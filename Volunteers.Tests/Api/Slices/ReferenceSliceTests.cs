using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>References as staff deal with them: asked for, corrected, reminded, entered, read, decided, taken back and withdrawn.</summary>
public sealed class ReferenceSliceTests : IAsyncLifetime
{
    private Slices _slices = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        _ana = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Application);
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Request_GoesOut_IsEntered_Decided_AndIsOneReasonLess()
    {
        var id = await AskAsync();
        Assert.Equal([MessageKinds.ReferenceRequested], await KindsAsync());
        Assert.Equal(["Ana has no reference on record."], await MissingAsync());

        await SendAsync("enterReference", new { referenceRequestId = id, answer = "YES", through = "LETTER", words = "Kind.", version = 0 });
        Assert.Equal(["Ana Amber"], await WaitingAsync("REFERENCE_TO_DECIDE"));
        var decided = await SendAsync("decideReference", new { referenceRequestId = id, satisfactory = true });

        Assert.Equal("SATISFACTORY", decided.GetProperty("referenceRequest").GetProperty("status").GetString());
        Assert.Equal(["1 of 2 references is clear."], await MissingAsync());
        Assert.Empty(await WaitingAsync("REFERENCE_TO_DECIDE"));
        var reopened = await SendAsync("reopenReference", new { referenceRequestId = id });
        Assert.Equal("ANSWERED", reopened.GetProperty("referenceRequest").GetProperty("status").GetString());
        Assert.NotEqual(["1 of 2 references is clear."], await MissingAsync());
        await using var db = _slices.Database.Open();
        Assert.Equal([CheckStatus.Clear, CheckStatus.Seen], (await db.CheckFacts.OrderBy(f => f.Id).ToListAsync()).Select(f => f.Status));
    }

    [Fact]
    public async Task NotSatisfactory_EndsWhatLiesAhead_UntilTheNextIsSatisfactory()
    {
        var bea = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Bea Beryl", EnrolmentStage.Ready);
        var id = await AskAsync(bea);
        await SendAsync("enterReference", new { referenceRequestId = id, answer = "NO", through = "TELEPHONE" });
        await SendAsync("decideReference", new { referenceRequestId = id, satisfactory = false });

        Assert.StartsWith("The reference was decided as not suitable", (await MissingAsync(bea))[0], StringComparison.Ordinal);
        var other = await AskAsync(bea, "Colin Ash", "colin@example.org");
        await SendAsync("enterReference", new { referenceRequestId = other, answer = "YES", through = "IN_PERSON" });
        await SendAsync("decideReference", new { referenceRequestId = other, satisfactory = true });
        Assert.Empty(await MissingAsync(bea));
    }

    [Fact]
    public async Task Refusals_StandBesideTheirFields()
    {
        var id = await AskAsync();

        Assert.Equal(["email"], FieldsOf(await SendAsync("requestReference", new { volunteerId = Volunteer(_ana), name = "Ana's other address", email = "ana.amber@example.org" })));
        Assert.Equal(["email"], FieldsOf(await SendAsync("requestReference", new { volunteerId = Volunteer(_ana), name = "Somebody Else", email = "MARGARET@example.org" })));
        Assert.Equal(["email", "name"], FieldsOf(await SendAsync("requestReference", new { volunteerId = Volunteer(_ana), name = "", email = "x" })));
        Assert.Equal(["referenceRequestId"], FieldsOf(await SendAsync("remindReferee", new { referenceRequestId = id })));
        Assert.Equal(["referenceRequestId"], FieldsOf(await SendAsync("decideReference", new { referenceRequestId = id, satisfactory = true })));
        Assert.Equal("StaleRecordError", ErrorOf(await SendAsync("withdrawReferenceRequest", new { referenceRequestId = id, version = 17 })));
    }

    [Fact]
    public async Task Nobody_IsAskedAbout_SomebodyWhoHasLeft_AndTheCentreOfThePageAsks()
    {
        await using (var db = _slices.Database.Open())
        {
            var ana = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync(v => v.Id == _ana);
            ana.Enrolments[0].Advance(EnrolmentStage.Withdrawn, _slices.Database.Today, "Moves away", Actors.Somebody, _slices.Database.Today);
            ana.Enrol(_slices.Town.West.Id, EnrolmentStage.Application, _slices.Database.Today, Actors.Somebody, _slices.Database.Today);
            await db.SaveChangesAsync();
        }

        var refused = await SendAsync("requestReference", new { volunteerId = Volunteer(_ana), name = "Margaret Dawes", email = "margaret@example.org" });
        Assert.Equal(["volunteerId"], FieldsOf(refused));

        HeldRole[] roles = [new(_slices.Town.East.Id, StaffRoleKind.Coordinator), new(_slices.Town.West.Id, StaffRoleKind.Coordinator)];
        var both = new Caller(AccessScope.OfAccount(1, "Bo Both", roles, []), roles, null, null);
        var asked = await _slices.AskAsync(
            both, "mutation($input: RequestReferenceInput!) { requestReference(input: $input) { referenceRequest { status } } }",
            new { input = new { volunteerId = Volunteer(_ana), name = "Margaret Dawes", email = "margaret@example.org" } });
        Assert.Equal("ASKED", StatusOf(asked.Data.GetProperty("requestReference")));
        await using var after = _slices.Database.Open();
        Assert.Equal(_slices.Town.West.Id, (await after.ReferenceRequests.SingleAsync()).CentreId);
    }

    [Fact]
    public async Task EveryState_HasAWayBack()
    {
        var id = await AskAsync();
        Assert.Equal("WITHDRAWN", StatusOf(await SendAsync("withdrawReferenceRequest", new { referenceRequestId = id })));
        Assert.Equal("ASKED", StatusOf(await SendAsync("askRefereeAgain", new { referenceRequestId = id })));
        _slices.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("REMINDED", StatusOf(await SendAsync("remindReferee", new { referenceRequestId = id })));
        Assert.Equal("ASKED", StatusOf(await SendAsync("updateReferenceRequest", new { referenceRequestId = id, email = "right@example.org" })));
        Assert.Equal("DECLINED", StatusOf(await SendAsync("enterReference", new { referenceRequestId = id, answer = "DECLINED", through = "TELEPHONE" })));
        Assert.Equal(["Ana Amber"], await WaitingAsync("REFERENCE_UNANSWERED"));
        Assert.Equal("ASKED", StatusOf(await SendAsync("askRefereeAgain", new { referenceRequestId = id })));

        Assert.Equal(
            [MessageKinds.ReferenceRequested, MessageKinds.ReferenceRequested, MessageKinds.ReferenceReminder, MessageKinds.ReferenceRequested, MessageKinds.ReferenceRequested],
            await KindsAsync());
        Assert.Empty(await WaitingAsync("REFERENCE_UNANSWERED"));
        _slices.Database.Clock.Advance(TimeSpan.FromDays(16));
        Assert.Equal(["Ana Amber"], await WaitingAsync("REFERENCE_UNANSWERED"));
    }

    [Fact]
    public async Task Words_AreReadByThoseWhoDealWithChecks_AndThatIsRecorded()
    {
        var id = await AskAsync();
        await SendAsync("enterReference", new { referenceRequestId = id, answer = "YES", through = "LETTER", words = "Kind to everybody.", capacity = "Her manager" });
        const string query = "query($id: ID!) { node(id: $id) { ... on ReferenceRequest { name statement { words capacity } } } }";

        var list = await _slices.AskAsync(_slices.EastCoordinator, "query($id: ID!) { node(id: $id) { ... on Volunteer { referenceRequests { name status } } } }", new { id = Volunteer(_ana) });
        Assert.Equal(1, list.Data.GetProperty("node").GetProperty("referenceRequests").GetArrayLength());
        Assert.Empty(await ReadsAsync());
        var read = await _slices.AskAsync(_slices.EastCoordinator, query, new { id });

        Assert.Equal("Kind to everybody.", read.Data.GetProperty("node").GetProperty("statement").GetProperty("words").GetString());
        Assert.Equal(["Carla Coordinator"], await ReadsAsync());
        foreach (var caller in new[]
        {
            Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id), Slices.Staff("Tom Tutor", StaffRoleKind.Tutor, _slices.Town.East.Id),
            Slices.Staff("Wendy West", StaffRoleKind.Coordinator, _slices.Town.West.Id),
            new Caller(AccessScope.Staff(9, "Ana herself", seesEverything: false, [_slices.Town.East.Id], _ana, [_slices.Town.East.Id]), [new HeldRole(_slices.Town.East.Id, StaffRoleKind.Coordinator)], null, null),
        })
        {
            Assert.Equal(JsonValueKind.Null, (await _slices.AskAsync(caller, query, new { id })).Data.GetProperty("node").ValueKind);
        }
    }

    /// <summary>Whom the centre wrote to about somebody is told neither by the ledger nor by the history, when that somebody works here as well.</summary>
    [Fact]
    public async Task OwnReferences_AreNotFound_InTheLedgerOrTheHistory()
    {
        var id = await AskAsync();
        await SendAsync("enterReference", new { referenceRequestId = id, answer = "YES", through = "LETTER" });
        await SendAsync("decideReference", new { referenceRequestId = id, satisfactory = true });

        // the check that is recorded of it names the referee as well
        async Task<(bool Messages, bool Requests, bool Checks)> SeenByAsync(AccessScope scope)
        {
            await using var db = _slices.Database.Create(scope);
            return (
                await db.Messages.AnyAsync(m => m.Topic == Topic.Reference), await db.AuditEntries.AnyAsync(e => e.SubjectType == nameof(ReferenceRequest)),
                await db.AuditEntries.AnyAsync(e => e.SubjectType == nameof(Check)));
        }

        var east = _slices.Town.East.Id;
        Assert.Equal((true, true, true), await SeenByAsync(_slices.EastCoordinator.Scope));
        Assert.Equal((false, false, false), await SeenByAsync(AccessScope.Staff(9, "Ana herself", seesEverything: false, [east], _ana, [east])));
    }

    [Fact]
    public async Task Nobody_DecidesOnAReferenceThatTheyGave_NorAsksAboutThemselves()
    {
        var id = await AskAsync();
        await SendAsync("enterReference", new { referenceRequestId = id, answer = "YES", through = "IN_PERSON" });
        var referee = new Caller(_slices.EastCoordinator.Scope, _slices.EastCoordinator.Roles, "Margaret@example.org", null);
        var herself = new Caller(
            AccessScope.Staff(9, "Ana herself", seesEverything: false, [_slices.Town.East.Id], _ana, [_slices.Town.East.Id]), [new HeldRole(_slices.Town.East.Id, StaffRoleKind.Coordinator)], null, null);

        Assert.Equal("OwnDecisionError", ErrorOf(await SendAsync("decideReference", new { referenceRequestId = id, satisfactory = true }, referee)));
        Assert.Equal("OwnDecisionError", ErrorOf(await SendAsync("requestReference", new { volunteerId = Volunteer(_ana), name = "Colin Ash", email = "colin@example.org" }, herself)));
    }

    private string Volunteer(int id) => _slices.Id("Volunteer", id);

    private async Task<string> AskAsync(int? volunteer = null, string name = "Margaret Dawes", string email = "margaret@example.org")
    {
        var asked = await SendAsync("requestReference", new { volunteerId = Volunteer(volunteer ?? _ana), name, email });
        return asked.GetProperty("referenceRequest").GetProperty("id").GetString()!;
    }

    private async Task<List<string>> KindsAsync()
    {
        await using var db = _slices.Database.Open();
        return await db.Messages.OrderBy(m => m.Id).Select(m => m.Kind).ToListAsync();
    }

    private async Task<List<string>> ReadsAsync()
    {
        await _slices.WriteReadsAsync();
        await using var db = _slices.Database.Open();
        return await db.AuditEntries.Where(e => e.Action == "Read" && e.SubjectType == nameof(ReferenceRequest) && e.VolunteerId == _ana).Select(e => e.By.Name).ToListAsync();
    }

    /// <summary>What is said to be missing about references.</summary>
    private async Task<List<string>> MissingAsync(int? volunteer = null)
    {
        var answer = await _slices.AskAsync(
            _slices.EastCoordinator, "query($v: ID!, $c: ID!, $on: Date!) { suitability(volunteerId: $v, centreId: $c, on: $on) { reasons { met explanation } } }",
            new { v = Volunteer(volunteer ?? _ana), c = _slices.Id("Centre", _slices.Town.East.Id), on = _slices.Database.Today });
        return
        [
            .. answer.Data.GetProperty("suitability").GetProperty("reasons").EnumerateArray().Where(r => !r.GetProperty("met").GetBoolean())
                .Select(r => r.GetProperty("explanation").GetString()!).Where(words => words.Contains("reference", StringComparison.Ordinal)),
        ];
    }

    private async Task<List<string>> WaitingAsync(string kind)
    {
        var answer = await _slices.AskAsync(_slices.EastCoordinator, "{ dashboard { items { kind title } } }");
        return [.. answer.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString() == kind).Select(i => i.GetProperty("title").GetString()!)];
    }

    private static string? StatusOf(JsonElement payload) => payload.GetProperty("referenceRequest").GetProperty("status").GetString();

    private static string? ErrorOf(JsonElement payload) => payload.GetProperty("errors")[0].GetProperty("__typename").GetString();

    private static IEnumerable<string> FieldsOf(JsonElement payload) =>
        payload.GetProperty("errors")[0].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);

    private async Task<JsonElement> SendAsync(string mutation, object input, Caller? caller = null) => (await _slices.AskAsync(
        caller ?? _slices.EastCoordinator,
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) {
            referenceRequest { id status version }
            errors { __typename ... on InvalidInputError { fields { name message } } ... on Error { message } }
          }
        }
        """,
        new { input })).Data.GetProperty(mutation);
}
