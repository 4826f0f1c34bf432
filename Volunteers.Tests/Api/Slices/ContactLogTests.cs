using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>The contact log: written, put right and removed; an enquiry that was answered waits no more.</summary>
public sealed class ContactLogTests : IAsyncLifetime
{
    private Slices _slices = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        await using var db = _slices.Database.Open();
        var ana = Town.Person(_slices.Database, "Ana Amber");
        ana.Enrol(_slices.Town.East.Id, EnrolmentStage.Enquiry, _slices.Database.Today.AddDays(-20), Actors.Somebody, _slices.Database.Today);
        db.Add(ana);
        await db.SaveChangesAsync();
        _ana = ana.Id;
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Enquiry_WaitsUntilItIsAnswered_AndAgainFromTheDayToLookAgain()
    {
        Assert.Equal(["Ana Amber"], await WaitingAsync());
        var logged = await SendAsync("logContact", new { volunteerId = Id(_ana), text = "Left a message.", kind = "RANG", nextOn = "2026-05-08" });
        Assert.Empty(await WaitingAsync());

        _slices.Database.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(["Ana Amber"], await WaitingAsync());
        await SendAsync("logContact", new { volunteerId = Id(_ana), text = "Comes on Monday." });
        Assert.Empty(await WaitingAsync());

        await SendAsync("removeContact", new { contactLogEntryId = LastOf(await LogAsync()) });
        Assert.Equal(["Ana Amber"], await WaitingAsync());
        await SendAsync("correctContact", new { contactLogEntryId = LastOf(logged), nextOn = (string?)null });
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Enquiry_IsNotAnswered_ByWhatCameBeforeIt()
    {
        await SendAsync("logContact", new { volunteerId = Id(_ana), text = "Rang about the fair.", on = "2026-04-01" });

        Assert.Equal(["Ana Amber"], await WaitingAsync());
    }

    [Fact]
    public async Task Line_IsRefused_WithEverythingThatIsWrong()
    {
        var refused = await SendAsync("logContact", new { volunteerId = Id(_ana), text = " ", on = "2026-05-07", nextOn = "2026-05-01" });

        Assert.Equal(["nextOn", "on", "text"], refused.GetProperty("errors")[0].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order());
    }

    [Fact]
    public async Task Line_IsWrittenByAnActor_AuditedWithoutItsWords_AndNotReadByThePerson()
    {
        await SendAsync("logContact", new { volunteerId = Id(_ana), text = "Nervous about forms.", kind = "MET" });

        await using var db = _slices.Database.Open();
        var entry = await db.ContactLog.SingleAsync();
        var audit = await db.AuditEntries.SingleAsync(e => e.SubjectType == nameof(ContactLogEntry));
        Assert.Equal(("Carla Coordinator", ContactKind.Met, _slices.Database.Today), (entry.WrittenBy.Name, entry.Kind, entry.On));
        Assert.Equal((_slices.Town.East.Id, _ana), (audit.CentreId, audit.VolunteerId));
        Assert.DoesNotContain("Nervous", JsonSerializer.Serialize(audit.Changes), StringComparison.Ordinal);
        var own = await _slices.AskAsync(Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id), "query($id: ID!) { node(id: $id) { ... on Volunteer { contactLog { text } } } }", new { id = Id(_ana) });
        Assert.Equal(0, own.Data.GetProperty("node").GetProperty("contactLog").GetArrayLength());
    }

    [Fact]
    public async Task SomebodyActive_StandsOnTheDashboard_OnTheDayToLookAgain()
    {
        int bea;
        await using (var db = _slices.Database.Open())
        {
            bea = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Bea Beryl", EnrolmentStage.Application);
        }

        await SendAsync("logContact", new { volunteerId = Id(bea), text = "Waits for her passport.", nextOn = "2026-05-07" });
        Assert.Empty(await WaitingAsync("CONTACT_DUE"));
        _slices.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["Bea Beryl"], await WaitingAsync("CONTACT_DUE"));
    }

    private static string LastOf(JsonElement payload) => payload.GetProperty("volunteer").GetProperty("contactLog")[0].GetProperty("id").GetString()!;

    private string Id(int volunteer) => _slices.Id("Volunteer", volunteer);

    private async Task<JsonElement> LogAsync()
    {
        var answer = await _slices.AskAsync(_slices.EastCoordinator, "query($id: ID!) { volunteer: node(id: $id) { ... on Volunteer { contactLog { id } } } }", new { id = Id(_ana) });
        return answer.Data;
    }

    private async Task<List<string>> WaitingAsync(string kind = "ENQUIRY_WAITING")
    {
        var answer = await _slices.AskAsync(_slices.EastCoordinator, "{ dashboard { items { kind title } } }");
        return [.. answer.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString() == kind).Select(i => i.GetProperty("title").GetString()!)];
    }

    private async Task<JsonElement> SendAsync(string mutation, object input) => (await _slices.AskAsync(
        _slices.EastCoordinator,
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) {
            volunteer { contactLog { id text on nextOn } }
            {{(mutation == "removeContact" ? "errors { __typename }" : "errors { __typename ... on InvalidInputError { fields { name } } }")}}
          }
        }
        """,
        new { input })).Data.GetProperty(mutation);
}
