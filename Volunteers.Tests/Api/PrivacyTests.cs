using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;

namespace Volunteers.Tests.Api;

public sealed class PrivacyTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task PersonalData_NeedsTheSession_Expires_IsNotStored_AndIsAudited()
    {
        // arrange
        var id = await app.EnrolAsync("Ana Asks", "ana.asks@example.org", app.EastId);
        using var coordinator = await app.SignedInAsync("east@example.org");
        using var other = await app.SignedInAsync("west@example.org");
        using var stranger = app.Browser();
        var url = await UrlAsync(coordinator, id);

        // act
        var json = await coordinator.GetAsync(url);
        var sentOn = await other.GetAsync(url);
        var nobody = await stranger.GetAsync(url);
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        var late = await coordinator.GetAsync(url);

        // assert
        Assert.Equal(HttpStatusCode.OK, json.StatusCode);
        Assert.Equal((true, true), (json.Headers.CacheControl?.NoStore, json.Headers.CacheControl?.Private));
        Assert.Equal("Ana Asks", JsonDocument.Parse(await json.Content.ReadAsStringAsync()).RootElement.GetProperty("name").GetString());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound), (sentOn.StatusCode, nobody.StatusCode, late.StatusCode));
        await using var db = app.Open();
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "Exported" && e.VolunteerId == id && e.CentreId == app.EastId).ToListAsync());
        Assert.Null(await UrlOrNullAsync(other, id));
    }

    [Fact]
    public async Task EraseVolunteer_IsRefused_WithoutTheName_ForOneself_AndWhereAnotherCentreKnowsThem()
    {
        // arrange
        var id = await app.EnrolAsync("Bo Both", "bo.both@example.org", app.EastId);
        using var coordinator = await app.SignedInAsync("east@example.org");

        // act, assert: the name
        var wrong = await EraseAsync(coordinator, id, "Somebody Else");
        Assert.Contains("Type the name", wrong, StringComparison.Ordinal);

        // another centre
        await using (var db = app.Open())
        {
            var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
            var person = await db.Volunteers.Include(v => v.Enrolments).SingleAsync(v => v.Id == id);
            person.Enrol(app.WestId, EnrolmentStage.Enquiry, today, Data.Actors.Somebody, today);
            await db.SaveChangesAsync();
        }

        Assert.Contains("another centre", await EraseAsync(coordinator, id, "Bo Both"), StringComparison.Ordinal);

        // oneself
        await using (var db = app.Open())
        {
            var account = await db.Accounts.SingleAsync(a => a.Email == "east@example.org");
            account.VolunteerId = await app.EnrolAsync("East Themselves", "east.self@example.org", app.EastId);
            await db.SaveChangesAsync();
        }

        using var again = await app.SignedInAsync("east@example.org");
        await using var check = app.Open();
        var self = await check.Volunteers.Where(v => v.FullName == "East Themselves").Select(v => v.Id).SingleAsync();
        Assert.Contains("erase yourself", await EraseAsync(again, self, "East Themselves"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EraseVolunteer_ErasesForGood_AndSaysWhoDidIt()
    {
        // arrange
        var id = await app.EnrolAsync("Cy Gone", "cy.gone@example.org", app.EastId);
        using var coordinator = await app.SignedInAsync("east@example.org");

        // act
        var answer = await EraseAsync(coordinator, id, "cy gone");

        // assert
        Assert.Contains("\"errors\":null", answer, StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(Volunteer.ErasedName, await db.Volunteers.Where(v => v.Id == id).Select(v => v.FullName).SingleAsync());
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "Erased" && e.VolunteerId == id);
        Assert.Equal(("east", app.EastId), (entry.By.Name, entry.CentreId));
    }

    [Fact]
    public async Task SignIn_CarriesTheCentre_SoThatItsCoordinatorReadsIt()
    {
        // arrange
        await app.AddStaffAsync("tutor.audit@example.org", StaffRoleKind.Tutor, app.EastId);
        using var tutor = await app.SignedInAsync("tutor.audit@example.org");
        using var refused = app.Browser();
        await refused.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "tutor.audit@example.org", password = "wrong password" }));
        using var coordinator = await app.SignedInAsync("east@example.org");

        // act
        var answer = await AskAsync(coordinator, "{ auditEntries(first: 50) { nodes { sentence area } } }");

        // assert
        Assert.Contains("Tutor.audit signed in", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tried to sign in as tutor.audit and was refused", answer, StringComparison.OrdinalIgnoreCase);
        var table = await coordinator.GetAsync("/api/audit.csv?area=ACCESS");
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (table.StatusCode, table.Content.Headers.ContentType?.MediaType));
        Assert.Contains("signed in", await table.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataRequest_IsAskedWithdrawnAndDeclined_WithAReasonThatThePersonReads()
    {
        // arrange
        var id = await app.EnrolAsync("Di Asks", "di.asks@example.org", app.EastId);
        using var coordinator = await app.SignedInAsync("east@example.org");

        // act
        var asked = await AskAsync(coordinator, $"mutation {{ requestPersonalData(input: {{ volunteerId: \"{Node(id)}\", kind: COPY }}) {{ dataRequest {{ id status }} errors {{ __typename }} }} }}");
        var twice = await AskAsync(coordinator, $"mutation {{ requestPersonalData(input: {{ volunteerId: \"{Node(id)}\", kind: COPY }}) {{ dataRequest {{ id }} errors {{ __typename }} }} }}");
        var request = JsonDocument.Parse(asked).RootElement.GetProperty("data").GetProperty("requestPersonalData").GetProperty("dataRequest").GetProperty("id").GetString();
        var declined = await AskAsync(coordinator, $"mutation {{ declineDataRequest(input: {{ dataRequestId: \"{request}\", reason: \"You have it already.\" }}) {{ dataRequest {{ status declinedReason }} errors {{ __typename }} }} }}");

        // assert
        Assert.Contains("DataRequestRefusedError", twice, StringComparison.Ordinal);
        Assert.Contains("You have it already.", declined, StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(DataRequestStatus.Declined, (await db.DataRequests.SingleAsync(r => r.VolunteerId == id)).Status);
    }

    private static string Node(int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Volunteer:{id}"));

    private static async Task<string> UrlAsync(HttpClient browser, int id) => (await UrlOrNullAsync(browser, id))!;

    private static async Task<string?> UrlOrNullAsync(HttpClient browser, int id)
    {
        var answer = await AskAsync(browser, $"{{ node(id: \"{Node(id)}\") {{ ... on Volunteer {{ personalDataUrl }} }} }}");
        var node = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("node");
        return node.ValueKind == JsonValueKind.Null ? null : new Uri(node.GetProperty("personalDataUrl").GetString()!).PathAndQuery.Replace(".pdf?", ".json?", StringComparison.Ordinal);
    }

    private static Task<string> EraseAsync(HttpClient browser, int id, string confirm) => AskAsync(
        browser,
        $"mutation {{ eraseVolunteer(input: {{ volunteerId: \"{Node(id)}\", reason: \"Asked by letter\", confirm: \"{confirm}\" }}) {{ volunteer {{ erasedAt }} errors {{ ... on Error {{ message }} }} }} }}");

    private static async Task<string> AskAsync(HttpClient browser, string query)
    {
        var answer = await browser.PostAsync("/graphql", VolunteersApp.Json(new { query }));
        return await answer.Content.ReadAsStringAsync();
    }
}
