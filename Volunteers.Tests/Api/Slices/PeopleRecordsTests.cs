using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Notes of staff, and whom to ring: written, put right and taken away by those who may.</summary>
public sealed class PeopleRecordsTests : IAsyncLifetime
{
    private const string Errors = "errors { __typename ... on Error { message } ... on InvalidInputError { fields { name message } } }";

    private Slices _slices = null!;
    private int _ana;
    private int _bea;

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        await using var db = _slices.Database.Open();
        var (ana, bea) = (Town.Person(_slices.Database, "Ana Amber"), Town.Person(_slices.Database, "Bea Beryl"));
        foreach (var person in new[] { ana, bea })
        {
            person.Enrol(_slices.Town.East.Id, Volunteers.Data.People.EnrolmentStage.Ready, _slices.Database.Today, Actors.Somebody, _slices.Database.Today);
            db.Add(person);
        }

        await db.SaveChangesAsync();
        (_ana, _bea) = (ana.Id, bea.Id);
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Note_IsWritten_PutRight_AndRemoved_AndTheTrailSaysSoWithoutItsText()
    {
        // act
        var written = await AskAsync(_slices.EastCoordinator, "writeNote", new { volunteerId = Id(_ana), text = "Prefers mornings." });
        var id = written.GetProperty("volunteer").GetProperty("notes")[0].GetProperty("id").GetString();
        var corrected = await AskAsync(_slices.EastCoordinator, "correctNote", new { volunteerId = Id(_ana), noteId = id, text = "Prefers afternoons." });
        var removed = await AskAsync(_slices.EastCoordinator, "removeNote", new { volunteerId = Id(_ana), noteId = id });

        // assert
        Assert.Equal("Prefers afternoons.", corrected.GetProperty("volunteer").GetProperty("notes")[0].GetProperty("text").GetString());
        Assert.Equal(0, removed.GetProperty("volunteer").GetProperty("notes").GetArrayLength());
        await using var db = _slices.Database.Open();
        var entries = await db.AuditEntries.Where(e => e.SubjectType == "VolunteerNote" && e.Action != "Read").OrderBy(e => e.Id).ToListAsync();
        Assert.Equal(["Created", "Changed", "Removed"], entries.Select(e => e.Action));
        Assert.All(entries, entry => Assert.Equal(_slices.Town.East.Id, entry.CentreId));
        Assert.DoesNotContain("mornings", JsonSerializer.Serialize(entries.SelectMany(e => e.Changes)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_IsRefused_WhenItIsEmpty_SomebodyElses_OrNotFromWhoMay()
    {
        var written = await AskAsync(_slices.EastCoordinator, "writeNote", new { volunteerId = Id(_ana), text = "Prefers mornings." });
        var id = written.GetProperty("volunteer").GetProperty("notes")[0].GetProperty("id").GetString();

        Assert.Equal("InvalidInputError", (await AskAsync(_slices.EastCoordinator, "writeNote", new { volunteerId = Id(_ana), text = "  " })).GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("NOT_FOUND", await CodeAsync(_slices.EastCoordinator, "removeNote", new { volunteerId = Id(_bea), noteId = id }));
        Assert.Equal("NOT_FOUND", await CodeAsync(_slices.EastCoordinator, "removeNote", new { volunteerId = Id(_ana), noteId = "something" }));
        Assert.Equal("FORBIDDEN", await CodeAsync(Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id), "removeNote", new { volunteerId = Id(_ana), noteId = id }));
    }

    [Fact]
    public async Task Contact_IsNamed_Changed_AndRemoved_ByThePerson_AndByNoOtherVolunteer()
    {
        // arrange
        var ana = Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id);

        // act
        var saved = await AskAsync(ana, "saveEmergencyContact", new { volunteerId = Id(_ana), name = "Otto Amber", phone = "07700 900123", relationship = "Brother" });
        var id = saved.GetProperty("volunteer").GetProperty("emergencyContacts")[0].GetProperty("id").GetString();
        var changed = await AskAsync(_slices.EastCoordinator, "saveEmergencyContact", new { id, volunteerId = Id(_ana), name = "Otto Amber", phone = "07700 900124", relationship = (string?)null });
        var stranger = await CodeAsync(Slices.Volunteer(_bea, "Bea", _slices.Town.East.Id), "removeEmergencyContact", new { emergencyContactId = id, volunteerId = Id(_bea) });
        var removed = await AskAsync(ana, "removeEmergencyContact", new { emergencyContactId = id, volunteerId = Id(_ana) });

        // assert
        Assert.Equal("07700 900124", changed.GetProperty("volunteer").GetProperty("emergencyContacts")[0].GetProperty("phone").GetString());
        Assert.Equal("NOT_FOUND", stranger);
        Assert.Equal(0, removed.GetProperty("volunteer").GetProperty("emergencyContacts").GetArrayLength());
    }

    [Fact]
    public async Task Contact_IsRefused_WithEverythingThatIsWrong_AndWhenThereAreEnough()
    {
        var ana = Slices.Volunteer(_ana, "Ana", _slices.Town.East.Id);
        var wrong = await AskAsync(ana, "saveEmergencyContact", new { volunteerId = Id(_ana), name = " ", phone = "12" });
        for (var number = 0; number < 5; number++)
        {
            await AskAsync(ana, "saveEmergencyContact", new { volunteerId = Id(_ana), name = $"Somebody {(char)('A' + number)}", phone = "07700 900123" });
        }

        var sixth = await AskAsync(ana, "saveEmergencyContact", new { volunteerId = Id(_ana), name = "One More", phone = "07700 900123" });

        Assert.Equal(["name", "phone"], wrong.GetProperty("errors")[0].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order());
        Assert.Contains("enough", sixth.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private string Id(int volunteerId) => _slices.Id("Volunteer", volunteerId);

    private async Task<JsonElement> AskAsync(Caller caller, string mutation, object input) => (await SendAsync(caller, mutation, input)).Data.GetProperty(mutation);

    private async Task<string?> CodeAsync(Caller caller, string mutation, object input) => (await SendAsync(caller, mutation, input)).Code;

    private async Task<Slices.Answer> SendAsync(Caller caller, string mutation, object input) => await _slices.AskAsync(
        caller,
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) {
            volunteer { id emergencyContacts { id name phone relationship } notes { id text writtenBy } }
            {{(mutation == "removeEmergencyContact" ? "" : mutation == "removeNote" ? "errors { __typename }" : Errors)}}
          }
        }
        """,
        new { input });
}
