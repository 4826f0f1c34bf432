using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api;

/// <summary>The pages by which people are referred, or come by themselves, without signing in.</summary>
public sealed partial class ReferralPagesTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private static readonly Dictionary<string, string> Leila = new()
    {
        ["age"] = "adult",
        ["personName"] = "Leila Moradi",
        ["phone"] = "07700 900801",
        ["note"] = "Speaks <Farsi>.",
        ["agreed"] = "yes",
    };

    [Fact]
    public async Task Link_TakesAReferralIn_AndShowsInitialsAndAWord_AndNothingElse()
    {
        var (address, school) = await LinkAsync("Broomgrove");
        using var browser = app.Browser(preflight: false);

        var sent = await SendAsync(browser, address, new(Leila) { ["email"] = "leila@example.org", ["sender"] = "HEAD@school.example" });
        var page = await browser.GetStringAsync(address + "?sent");

        Assert.Equal((HttpStatusCode.SeeOther, address + "?sent"), (sent.StatusCode, sent.Headers.Location?.ToString()));
        Assert.Contains("L. M.", page, StringComparison.Ordinal);
        Assert.Contains("Received", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Leila", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hilda", page, StringComparison.Ordinal);
        await using var db = app.Open();
        var referral = await db.Referrals.SingleAsync(r => r.PartnerOrganisationId == school);
        Assert.Equal((ReferralStatus.Acknowledged, ReferralChannel.ReferrerPage, ReferralAge.Adult, "Speaks <Farsi>."), (referral.Status, referral.Channel, referral.Age, referral.Note));
        Assert.Equal(
            [("leila@example.org", "person"), ("head@school.example", "referrer")],
            (await db.Messages.Where(m => m.Topic == Topic.Referral && m.TopicId == referral.Id).OrderBy(m => m.Id).ToListAsync()).Select(m => (m.To, m.Detail)));
        var audited = await db.AuditEntries.SingleAsync(e => e.SubjectType == nameof(Referral) && e.SubjectId == referral.Id);
        Assert.Equal(("Broomgrove, by its link", app.EastId), (audited.By.Name, audited.CentreId));
    }

    [Fact]
    public async Task Link_ShowsHowFarAReferralIs_InWords_AndOnlyThoseThatCameThroughIt()
    {
        var (address, school) = await LinkAsync("Castledown");
        using var browser = app.Browser(preflight: false);
        await SendAsync(browser, address, Leila);
        await using (var db = app.Open())
        {
            var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
            var referral = await db.Referrals.SingleAsync(r => r.PartnerOrganisationId == school);
            referral.CloseNotTakenUp("Her husband is against it", today, today);
            db.Add(Referral.Receive(app.EastId, school, new ReferralDetails("Zoe Told By Telephone", null, null, null), today, today));
            await db.SaveChangesAsync();
        }

        var page = await browser.GetStringAsync(address);

        Assert.Contains("Not taken up", page, StringComparison.Ordinal);
        Assert.DoesNotContain("husband", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Z. T.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SaysAllThatIsWrong_BesideItsFields_AndKeepsWhatWasEntered()
    {
        var (address, school) = await LinkAsync("Dudley");
        using var browser = app.Browser(preflight: false);

        var answer = await SendAsync(browser, address, new() { ["personName"] = "<b>Bo</b>", ["email"] = "nonsense", ["note"] = "\"Kept\" & <safe>" });
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.All(["age-error", "agreed-error", "personName-error", "email-error"], error => Assert.Contains($"id=\"{error}\"", page, StringComparison.Ordinal));
        Assert.Contains("&quot;Kept&quot; &amp; &lt;safe&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Bo", page, StringComparison.Ordinal);
        Assert.Empty(await ReferralsAsync(school));
    }

    [Fact]
    public async Task Form_IsNotTaken_FromWhoIsTooQuick_FillsInWhatNobodySees_OrSendsItTwice()
    {
        var (address, school) = await LinkAsync("Elphinstone");
        using var browser = app.Browser(preflight: false);

        var quick = await SendAsync(browser, address, Leila, TimeSpan.FromSeconds(1));
        var stale = await SendAsync(browser, address, Leila, FormStamp.Longest + TimeSpan.FromMinutes(1));
        var unsealed = await browser.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(Leila) { ["stamp"] = "made up" }));
        var program = await SendAsync(browser, address, new(Leila) { ["website"] = "https://example.org" });
        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther], new[] { quick, stale, unsealed, program }.Select(a => a.StatusCode));
        Assert.Empty(await ReferralsAsync(school));

        var stamp = StampOf(await browser.GetStringAsync(address));
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        var form = new Dictionary<string, string>(Leila) { ["stamp"] = stamp };
        await browser.PostAsync(address, new FormUrlEncodedContent(form));
        var again = await browser.PostAsync(address, new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Single(await ReferralsAsync(school));
    }

    [Fact]
    public async Task Link_WorksNoMore_WhenItIsRevoked_MadeAnew_OrThePartnerIsNotWorkedWith()
    {
        var (address, school) = await LinkAsync("Fairlight");
        using var browser = app.Browser(preflight: false);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).StatusCode);

        await ChangeAsync(link => link.Revoke(app.Clock.GetUtcNow()));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await browser.GetAsync(address)).StatusCode, (await SendAsync(browser, address, Leila, stamp: "x")).StatusCode));
        var secret = "";
        await ChangeAsync(link => secret = link.MakeAnew(Actors.Somebody, app.Clock.GetUtcNow()));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await browser.GetAsync(address)).StatusCode, (await browser.GetAsync($"/refer/{secret}")).StatusCode));
        await using (var db = app.Open())
        {
            (await db.PartnerOrganisations.SingleAsync(p => p.Id == school)).Retire(app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/refer/{secret}")).StatusCode);
        Assert.Empty(await ReferralsAsync(school));

        async Task ChangeAsync(Action<ReferrerLink> change)
        {
            await using var db = app.Open();
            change(await db.ReferrerLinks.SingleAsync(l => l.PartnerOrganisationId == school));
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Join_AsksTheAgeFirst_TakesSomebodyIn_AndTellsNothingOfWhoIsKnown()
    {
        await app.EnrolAsync("Kim Known", "kim@example.org", app.WestId);
        using var browser = app.Browser(preflight: false);
        var address = $"/join/{app.WestId}";

        var first = await browser.GetStringAsync(address);
        var known = await SendAsync(browser, address, new(Leila) { ["personName"] = "Kim Known", ["email"] = "kim@example.org" }, from: $"{address}?age=adult");
        var unknown = await SendAsync(browser, address, new(Leila) { ["age"] = "under18" }, from: $"{address}?age=under18");

        Assert.DoesNotContain("<form", first, StringComparison.Ordinal);
        Assert.Contains("A parent’s or carer’s", WebUtility.HtmlDecode(await browser.GetStringAsync($"{address}?age=under18")), StringComparison.Ordinal);
        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
        Assert.Contains("Thank you", await browser.GetStringAsync(known.Headers.Location), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(
            [(ReferralChannel.PublicForm, ReferralAge.Adult), (ReferralChannel.PublicForm, ReferralAge.Under18)],
            (await db.Referrals.Where(r => r.CentreId == app.WestId).OrderBy(r => r.Id).ToListAsync()).Select(r => (r.Channel, r.Age)));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/join/987654")).StatusCode);
        Assert.Contains("West", await browser.GetStringAsync("/join"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_AreStoredNowhere_AndLimited()
    {
        var (address, _) = await LinkAsync("Guestling");
        await using var limited = app.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.PostConfigure<AccessOptions>(options => options.RequestsPerMinute = 3)));
        using var browser = limited.CreateClient();

        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 5; time++)
        {
            answers.Add(await browser.GetAsync(address));
        }

        Assert.Equal("no-store", answers[0].Headers.CacheControl?.ToString());
        Assert.Contains("noindex", await answers[0].Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.Equal("text/html", answers[^1].Content.Headers.ContentType?.MediaType);
    }

    [GeneratedRegex("name=\"stamp\" value=\"([^\"]+)\"")]
    private static partial Regex Stamp();

    private static string StampOf(string page) => WebUtility.HtmlDecode(Stamp().Match(page).Groups[1].Value);

    private async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, string address, Dictionary<string, string> form, TimeSpan? after = null, string? from = null, string? stamp = null)
    {
        stamp ??= StampOf(await browser.GetStringAsync(from ?? address));
        app.Clock.Advance(after ?? TimeSpan.FromSeconds(30));
        return await browser.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(form) { ["stamp"] = stamp }));
    }

    private async Task<(string Address, int Partner)> LinkAsync(string name)
    {
        await using var db = app.Open();
        var partner = PartnerOrganisation.Add(await db.Clusters.Select(c => c.Id).FirstAsync(), name, PartnerKind.School, []);
        partner.AddContact(new PartnerContactDetails("Hilda Head", "Head", "head@school.example", null));
        db.Add(partner);
        await db.SaveChangesAsync();
        var (link, secret) = ReferrerLink.Make(app.EastId, partner.Id, Actors.Somebody, app.Clock.GetUtcNow());
        db.Add(link);
        await db.SaveChangesAsync();
        return ($"/refer/{secret}", partner.Id);
    }

    private async Task<List<Referral>> ReferralsAsync(int partner)
    {
        await using var db = app.Open();
        return await db.Referrals.Where(r => r.PartnerOrganisationId == partner).ToListAsync();
    }
}
