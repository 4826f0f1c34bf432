using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api;

/// <summary>The page of a referee, in a real process: what its link does when it is right, wrong, used, withdrawn or old.</summary>
public sealed partial class ReferencePageTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private static readonly Dictionary<string, string> Yes = new()
    {
        ["answer"] = "yes",
        ["capacity"] = "I was her manager",
        ["knownSince"] = "2019",
        ["words"] = "Kind, and \"patient\" <always>.",
        ["send"] = "answer",
    };

    [Fact]
    public async Task Link_AsksAboutThePerson_TakesOneAnswer_AndShowsItToNobody()
    {
        var (id, address) = await AskAsync("Ada Linkwood");
        using var browser = app.Browser(preflight: false);

        var question = await browser.GetStringAsync(address);
        var sent = await SendAsync(browser, address, new(Yes) { ["telephone"] = "01632 960123" });
        var after = await browser.GetStringAsync(address);
        var again = await browser.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(Yes) { ["words"] = "changed", ["stamp"] = StampOf(question) }));

        Assert.Contains("Would you recommend Ada to work with children and families?", question, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", question, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, address), (sent.StatusCode, sent.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Contains("Your answer has arrived", after, StringComparison.Ordinal);
        Assert.All(["Ada", "manager", "Margaret", "patient"], secret => Assert.DoesNotContain(secret, after, StringComparison.Ordinal));
        await using var db = app.Open();
        var request = await db.ReferenceRequests.SingleAsync(r => r.Id == id);
        Assert.Equal(
            (ReferenceAnswer.Yes, "Kind, and \"patient\" <always>.", "I was her manager", "2019", "01632 960123", ReferenceChannel.Page),
            (request.Answer, request.Words, request.Capacity, request.KnownSince, request.Telephone, request.AnsweredThrough));
        Assert.Single(await db.Messages.Where(m => m.Topic == Topic.Reference && m.TopicId == id && m.Kind == MessageKinds.ReferenceReceived).ToListAsync());
        var audited = await db.AuditEntries.Where(e => e.SubjectType == nameof(ReferenceRequest) && e.SubjectId == id).OrderBy(e => e.Id).LastAsync();
        Assert.Equal(("The referee, by their link", app.EastId), (audited.By.Name, audited.CentreId));
        Assert.DoesNotContain("patient", JsonSerializer.Serialize(audited.Changes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_ChangesNothing()
    {
        var (id, address) = await AskAsync("Bea Lookman");
        using var browser = app.Browser(preflight: false);

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address + "?answer=yes&send=answer")).StatusCode);
        }

        await using var db = app.Open();
        Assert.Equal((ReferenceStatus.Asked, 0), ((await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Status, (await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Version));
    }

    [Fact]
    public async Task Decline_NeedsNothing_AndIsThankedFor()
    {
        var (id, address) = await AskAsync("Cleo Decline");
        using var browser = app.Browser(preflight: false);

        await SendAsync(browser, address, new() { ["send"] = "decline" });

        Assert.Contains("you would rather not", await browser.GetStringAsync(address), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(ReferenceStatus.Declined, (await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Status);
    }

    [Fact]
    public async Task Form_SaysAllThatIsMissing_BesideItsFields_KeepsWhatWasEntered_AndSavesNothing()
    {
        var (id, address) = await AskAsync("Dora Halfway");
        using var browser = app.Browser(preflight: false);

        var answer = await SendAsync(browser, address, new() { ["answer"] = "yes", ["capacity"] = "\"Kept\" & <safe>", ["telephone"] = "x", ["send"] = "answer" });
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.All(["knownSince-error", "words-error", "telephone-error"], error => Assert.Contains($"id=\"{error}\"", page, StringComparison.Ordinal));
        Assert.Contains("&quot;Kept&quot; &amp; &lt;safe&gt;", page, StringComparison.Ordinal);
        Assert.Contains("value=\"yes\" checked", page, StringComparison.Ordinal);
        await using var db = app.Open();
        var request = await db.ReferenceRequests.SingleAsync(r => r.Id == id);
        Assert.Equal((null, null), (request.Answer, request.Capacity));
    }

    [Fact]
    public async Task Form_IsNotTaken_FromWhoIsTooQuick()
    {
        var (id, address) = await AskAsync("Elsie Quick");
        using var browser = app.Browser(preflight: false);

        var quick = await SendAsync(browser, address, Yes, TimeSpan.FromSeconds(1));
        var unsealed = await browser.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(Yes) { ["stamp"] = "made up" }));

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], new[] { quick, unsealed }.Select(a => a.StatusCode));
        await using var db = app.Open();
        Assert.Null((await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Answer);
    }

    /// <summary>The link says who they are, so nothing is hidden in the form that a browser could fill in by itself, and no answer is lost to that.</summary>
    [Fact]
    public async Task Answer_IsNotLost_ToAFieldThatABrowserFilledIn()
    {
        var (id, address) = await AskAsync("Fern Filled");
        using var browser = app.Browser(preflight: false);

        await SendAsync(browser, address, new(Yes) { ["website"] = "https://example.org" });

        await using var db = app.Open();
        Assert.Equal(ReferenceAnswer.Yes, (await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Answer);
    }

    [Fact]
    public async Task Link_WorksNoMore_OnceThePersonHasLeft_AndAgainWhenTheyAreBack()
    {
        var (id, address) = await AskAsync("Lena Left");
        using var browser = app.Browser(preflight: false);
        await MoveAsync(id, EnrolmentStage.Withdrawn);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(address, new FormUrlEncodedContent(Yes))).StatusCode);

        await MoveAsync(id, EnrolmentStage.Enquiry);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).StatusCode);
    }

    /// <summary>Wrong, withdrawn, of an address that was corrected, and old: the same page, that names nobody.</summary>
    [Fact]
    public async Task Link_ThatDoesNotWork_SaysTheSame_WhyeverItDoesNot()
    {
        using var browser = app.Browser(preflight: false);
        var wrong = await browser.GetAsync("/reference/" + Volunteers.Data.Access.Secrets.NewToken());
        var expected = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);

        var (withdrawn, first) = await AskAsync("Faye Withdrawn");
        await ChangeAsync(withdrawn, request => request.Withdraw(Today));
        var (corrected, second) = await AskAsync("Gina Corrected");
        await ChangeAsync(corrected, request => request.Correct(
            new RefereeDetails("Margaret Dawes", "other@example.org", null, null), request.Volunteer, [request], Actors.Somebody, app.Clock.GetUtcNow()));
        var (again, third) = await AskAsync("Hope Again");
        await ChangeAsync(again, request => request.AskAgain(request.Volunteer, [request], Actors.Somebody, app.Clock.GetUtcNow()));
        var (_, old) = await AskAsync("Iris Old");
        app.Clock.Advance(TimeSpan.FromDays(ReferenceRequest.LinkDays));

        foreach (var address in new[] { first, second, third, old })
        {
            var shown = await browser.GetAsync(address);
            var sent = await browser.PostAsync(address, new FormUrlEncodedContent(Yes));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (shown.StatusCode, sent.StatusCode));
            Assert.Equal(expected, await shown.Content.ReadAsStringAsync());
            Assert.Equal(expected, await sent.Content.ReadAsStringAsync());
        }

        await using var db = app.Open();
        Assert.False(await db.ReferenceRequests.AnyAsync(r => r.Id == withdrawn && r.Answer != null));
    }

    [Fact]
    public async Task Page_IsStoredNowhere_AndNotIndexed_WhoeverIsSignedIn()
    {
        var (id, address) = await AskAsync("Jude Signedin");
        await app.AddStaffAsync("page-reader@example.org", Volunteers.Data.Access.StaffRoleKind.Viewer, app.EastId);
        using var browser = await app.SignedInAsync("page-reader@example.org");

        var answer = await browser.GetAsync(address);
        await SendAsync(browser, address, Yes);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("noindex", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(ReferenceAnswer.Yes, (await db.ReferenceRequests.SingleAsync(r => r.Id == id)).Answer);
    }

    private DateOnly Today => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);

    [GeneratedRegex("name=\"stamp\" value=\"([^\"]+)\"")]
    private static partial Regex Stamp();

    private static string StampOf(string page) => WebUtility.HtmlDecode(Stamp().Match(page).Groups[1].Value);

    private async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, Dictionary<string, string> form, TimeSpan? after = null)
    {
        var stamp = StampOf(await browser.GetStringAsync(address));
        app.Clock.Advance(after ?? TimeSpan.FromSeconds(30));
        return await browser.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(form) { ["stamp"] = stamp }));
    }

    private async Task<(int Id, string Address)> AskAsync(string name)
    {
        var volunteerId = await app.EnrolAsync(name, $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org", app.EastId);
        await using var db = app.Open();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == volunteerId);
        var request = ReferenceRequest.Ask(volunteer, app.EastId, new RefereeDetails("Margaret Dawes", "margaret@example.org", null, null), [], Actors.Somebody, app.Clock.GetUtcNow());
        db.Add(request);
        await db.SaveChangesAsync();
        var (link, secret) = ReferenceLink.Make(request, app.Clock.GetUtcNow());
        db.Add(link);
        await db.SaveChangesAsync();
        return (request.Id, $"/reference/{secret}");
    }

    private async Task MoveAsync(int id, EnrolmentStage stage)
    {
        await using var db = app.Open();
        var enrolment = await db.ReferenceRequests.Where(r => r.Id == id).SelectMany(r => r.Volunteer.Enrolments).Include(e => e.Steps).SingleAsync();
        enrolment.Advance(stage, Today, "Moves away", Actors.Somebody, Today);
        await db.SaveChangesAsync();
    }

    private async Task ChangeAsync(int id, Action<ReferenceRequest> change)
    {
        await using var db = app.Open();
        change(await db.ReferenceRequests.Include(r => r.Volunteer).SingleAsync(r => r.Id == id));
        await db.SaveChangesAsync();
    }
}
