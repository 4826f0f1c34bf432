using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api;

public sealed class AccountTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task SignIn_SetsAGuardedCookie_WhenThePasswordIsRight()
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "EAST@example.org ", password = VolunteersApp.Password }));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Last();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/api/photos/none.jpg")).StatusCode);
    }

    [Fact]
    public async Task SignIn_AnswersAlike_WhetherTheAccountExists()
    {
        using var browser = app.Browser();

        var wrong = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "west@example.org", password = "not this one" }));
        var unknown = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "nobody@example.org", password = "not this one" }));

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await wrong.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync());
    }

    /// <summary>Names are found without their accents; an address with another accent may be another person's.</summary>
    [Fact]
    public async Task SignInLink_GoesToTheAddressItself_AndToNoneThatOnlyLooksAlike()
    {
        // arrange
        await app.EnrolAsync("Ana Accent", "ana@exämple.org", app.EastId);
        await using var scope = app.Services.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<SignInLinks>();

        // act
        await links.SendAsync("ana@example.org", "browser", CancellationToken.None);
        await links.SendAsync("ANA@EXÄMPLE.ORG", "browser", CancellationToken.None);

        // assert
        await using var db = app.Open();
        Assert.Equal(["ana@exämple.org"], await db.SignInLinks.Where(link => link.Email.StartsWith("ana@ex")).Select(link => link.Email).ToListAsync());
    }

    [Fact]
    public async Task SignIn_NamesTheFields_WhenTheyAreMissing()
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "" }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var fields = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fields");
        Assert.True(fields.TryGetProperty("email", out _));
        Assert.True(fields.TryGetProperty("password", out _));
    }

    [Theory]
    [InlineData("{\"email\":")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task SignIn_AnswersInJson_WhenTheBodyIsBroken(string body)
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/api/account/sign-in", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task SignIn_LocksTheAccount_AfterManyWrongPasswords_AndOpensItAgain()
    {
        await app.AddStaffAsync("locked@example.org", StaffRoleKind.Viewer, app.EastId);
        using var browser = app.Browser();
        for (var i = 0; i < 10; i++)
        {
            await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "locked@example.org", password = "wrong" + i }));
        }

        var right = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "locked@example.org", password = VolunteersApp.Password }));

        Assert.Equal(HttpStatusCode.Unauthorized, right.StatusCode);
        await using (var db = app.Open())
        {
            var account = await db.Accounts.SingleAsync(a => a.Email == "locked@example.org");
            Assert.NotNull(account.LockoutEnd);
            account.LockoutEnd = null;
            await db.SaveChangesAsync();
        }

        await app.SignedInAsync("locked@example.org");
    }

    [Fact]
    public async Task SignOut_EndsTheSession_OnTheServerToo()
    {
        using var browser = await app.SignedInAsync("east@example.org");
        await using var db = app.Open();
        var before = await db.SignInSessions.CountAsync();

        await browser.PostAsync("/api/account/sign-out", null);

        Assert.Equal(before - 1, await db.SignInSessions.CountAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/photos/none.jpg")).StatusCode);
    }

    [Fact]
    public async Task Session_IsNobodys_OnceTheAccountIsDisabled()
    {
        var id = await app.AddStaffAsync("leaver@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var browser = await app.SignedInAsync("leaver@example.org");
        await using (var db = app.Open())
        {
            (await db.Accounts.SingleAsync(a => a.Id == id)).Disable("Left", app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        var answer = await browser.GetAsync("/api/photos/none.jpg");

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
    }

    [Theory]
    [InlineData("/api/account/sign-in")]
    [InlineData("/api/account/sign-out")]
    [InlineData("/api/account/sign-in-link/redeem")]
    public async Task Post_IsRefused_WithoutTheHeaderThatOtherSitesCannotSend(string path)
    {
        using var browser = app.Browser(preflight: false);

        var answer = await browser.PostAsync(path, VolunteersApp.Json(new { email = "east@example.org", password = VolunteersApp.Password }));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("GraphQL-Preflight", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignInLink_ListsEachPerson_WhenTheyShareAnAddress_AndEachLinkWorksOnce()
    {
        await app.EnrolAsync("Ada Okafor", "family@example.org", app.EastId);
        await app.EnrolAsync("Ben Okafor", "family@example.org", app.EastId);
        using var browser = app.Browser();

        var asked = await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "Family@Example.org" }));

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        var people = await app.SignInEmailAsync("family@example.org");
        Assert.Equal(["Ada Okafor", "Ben Okafor"], people.Select(person => person.Name));
        Assert.StartsWith("https://volunteers.example.org/sign-in/link#token=", people[0].Link.AbsoluteUri, StringComparison.Ordinal);

        var token = people[0].Link.Fragment["#token=".Length..];
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in/link")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await RedeemAsync(browser, new { token })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/api/photos/none.jpg")).StatusCode);
        var again = await RedeemAsync(app.Browser(), new { token });
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.NotEmpty((await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task SignInLink_AnswersAlike_WhenNobodyHasTheAddress()
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "stranger@example.org" }));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await Task.Delay(200);
        await using var db = app.Open();
        Assert.False(await db.Messages.AnyAsync(m => m.To == "stranger@example.org"));
    }

    [Fact]
    public async Task Redeem_TakesTheCode_AndGivesUpAfterGuesses()
    {
        await app.EnrolAsync("Cleo Marsh", "cleo@example.org", app.EastId);
        await app.EnrolAsync("Dev Patel", "dev@example.org", app.EastId);
        using var browser = app.Browser();
        foreach (var email in new[] { "cleo@example.org", "dev@example.org" })
        {
            await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email }));
        }

        var cleo = (await app.SignInEmailAsync("cleo@example.org"))[0].Code;
        var dev = (await app.SignInEmailAsync("dev@example.org"))[0];
        for (var i = 0; i < SignInLink.MostAttempts; i++)
        {
            await RedeemAsync(browser, new { email = "dev@example.org", code = WrongFor(dev.Code) });
        }

        var guessed = await RedeemAsync(browser, new { email = "dev@example.org", code = dev.Code });
        var right = await RedeemAsync(browser, new { email = "cleo@example.org", code = cleo.Insert(3, " ") });
        var link = await RedeemAsync(app.Browser(), new { token = dev.Link.Fragment["#token=".Length..] });

        Assert.Equal(HttpStatusCode.Gone, guessed.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, link.StatusCode);
    }

    /// <summary>A code is for the browser that asked; who asks for somebody else's guesses at their own request only.</summary>
    [Fact]
    public async Task Redeem_TakesACode_OnlyWhereItWasAskedFor()
    {
        await app.EnrolAsync("Effie Stone", "effie@example.org", app.EastId);
        using var own = app.Browser();
        using var stranger = app.Browser();
        await own.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "effie@example.org" }));
        var code = (await app.SignInEmailAsync("effie@example.org"))[0].Code;
        await stranger.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "effie@example.org" }));

        var elsewhere = await RedeemAsync(stranger, new { email = "effie@example.org", code });
        for (var i = 0; i < 2 * SignInLink.MostAttempts; i++)
        {
            await RedeemAsync(stranger, new { email = "effie@example.org", code = WrongFor(code) });
        }

        var mine = await RedeemAsync(own, new { email = "effie@example.org", code });

        Assert.Equal(HttpStatusCode.Gone, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, mine.StatusCode);
    }

    /// <summary>Whoever may change a volunteer's address must not become who has the account of the same person.</summary>
    [Fact]
    public async Task SignInLink_ToAVolunteersAddress_OpensNoAccount()
    {
        var volunteer = await app.EnrolAsync("Greta Admin", "greta@example.org", app.EastId);
        var account = await app.AddStaffAsync("greta.admin@example.org", StaffRoleKind.Administrator, null);
        await using (var db = app.Open())
        {
            (await db.Accounts.SingleAsync(a => a.Id == account)).VolunteerId = volunteer;
            await db.SaveChangesAsync();
        }

        using var browser = app.Browser();
        await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "greta@example.org" }));
        var person = Assert.Single(await app.SignInEmailAsync("greta@example.org"));

        var answer = await RedeemAsync(browser, new { token = person.Link.Fragment["#token=".Length..] });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var viewer = await browser.PostAsync("/graphql", VolunteersApp.Json(new { query = "{ viewer { permissions roles { role } } }" }));
        Assert.Equal("""{"data":{"viewer":{"permissions":[],"roles":[]}}}""", await viewer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SignIn_IsAudited_WhetherItSucceedsOrNot()
    {
        var id = await app.AddStaffAsync("seen@example.org", StaffRoleKind.Viewer, app.EastId);
        using var browser = app.Browser();

        await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "seen@example.org", password = "not this one" }));
        await app.SignedInAsync("seen@example.org");

        await using var db = app.Open();
        var entries = await db.AuditEntries.Where(e => e.SubjectType == nameof(Account) && e.SubjectId == id && e.Action.StartsWith("Sign")).OrderBy(e => e.Id).ToListAsync();
        Assert.Equal([("SignInRefused", null), ("SignedIn", (int?)id)], entries.Select(e => (e.Action, e.By.AccountId)));
    }

    private static string WrongFor(string code) => code == "000000" ? "111111" : "000000";

    private static Task<HttpResponseMessage> RedeemAsync(HttpClient browser, object body) =>
        browser.PostAsync("/api/account/sign-in-link/redeem", VolunteersApp.Json(body));
}
