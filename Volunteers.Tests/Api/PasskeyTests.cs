using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Tests.Api;

/// <summary>Adding, using and removing passkeys over HTTP, as the pages and a device do it.</summary>
public sealed class PasskeyTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const string Viewer = "{ viewer { displayName } }";

    [Fact]
    public async Task Passkey_SignsIn_WithoutPasswordOrCode()
    {
        // arrange: an account that is asked for a code besides its password
        var id = await app.AddStaffAsync("pia@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("pia@example.org");
        using var passkey = new SoftPasskey();

        // act
        var added = await AddAsync(own, passkey, "My telephone");
        await UsingAccountsAsync("pia@example.org", (accounts, account) => accounts.SetTwoFactorEnabledAsync(account, true));
        using var browser = app.Browser();
        var signedIn = await SignInAsync(browser, passkey);

        // assert
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (added.StatusCode, signedIn.StatusCode));
        Assert.Contains("pia", await AskAsync(browser, Viewer), StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(await AskAsync(browser, "{ signInSessions { id } }")).RootElement.GetProperty("data").GetProperty("signInSessions").GetArrayLength());
        var shown = (await browser.GetFromJsonAsync<JsonElement>("/api/account/own")).GetProperty("account");
        Assert.Equal("My telephone", Assert.Single(shown.GetProperty("passkeys").EnumerateArray()).GetProperty("name").GetString());
        Assert.True(shown.GetProperty("fresh").GetBoolean());
        await using var db = app.Open();
        Assert.Equal(["SignedIn", "PasskeyAdded", "SignedIn"], await ActionsAsync(id));
        Assert.True(await db.Messages.AnyAsync(m => m.To == "pia@example.org" && m.Kind == MessageKinds.PasskeyAdded));
        Assert.True((await db.UserPasskeys.SingleAsync(p => p.UserId == id)).Data.IsUserVerified);

        // again, though the last note of an answer is there
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(app.Browser(), passkey)).StatusCode);
    }

    [Fact]
    public async Task Passkey_WorksOnTheMachineItself()
    {
        await app.AddStaffAsync("lola@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("lola@example.org");
        own.DefaultRequestHeaders.Host = $"localhost:{app.Address.Port}";
        using var passkey = new SoftPasskey { Origin = $"http://localhost:{app.Address.Port}" };

        Assert.Equal(HttpStatusCode.NoContent, (await AddAsync(own, passkey, "This machine")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(own, passkey)).StatusCode);

        // at the public address it belongs to another site
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(app.Browser(), passkey)).StatusCode);
    }

    [Fact]
    public async Task Passkey_IsNotAskedFor_WithoutProofAndName()
    {
        await app.AddStaffAsync("nel@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("nel@example.org");
        using var passkey = new SoftPasskey();
        await AddAsync(own, passkey, "Laptop");

        var neither = await own.PostAsync("/api/account/passkeys", VolunteersApp.Json(new { }));
        var wrong = await own.PostAsync("/api/account/passkeys", VolunteersApp.Json(new { name = "laptop", password = "not this one" }));

        foreach (var answer in new[] { neither, wrong })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var fields = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fields");
            Assert.Equal(["name", "password"], fields.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("unverified")]
    [InlineData("elsewhere")]
    [InlineData("below")]
    [InlineData("late")]
    [InlineData("another browser")]
    [InlineData("another account")]
    [InlineData("twice")]
    [InlineData("nothing")]
    public async Task Passkey_IsNotAdded(string when)
    {
        // arrange
        var email = $"not.{when.Replace(' ', '.')}@example.org";
        var id = await app.AddStaffAsync(email, StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync(email);
        using var passkey = new SoftPasskey
        {
            Verifies = when != "unverified",
            Origin = when switch { "elsewhere" => "https://volunteers.example.com", "below" => "https://pages.volunteers.example.org", _ => "https://volunteers.example.org" },
        };
        var question = await AskForNewAsync(own, "Mine");
        var credential = when == "nothing" ? null : passkey.Make(question);
        using var other = await app.SignedInAsync(email);

        // act
        if (when == "late")
        {
            app.Clock.Advance(TimeSpan.FromMinutes(6));
        }
        else if (when == "twice")
        {
            await own.PostAsync("/api/account/passkeys/confirm", VolunteersApp.Json(new { credential }));
        }
        else if (when == "another account")
        {
            await app.AddStaffAsync("thief@example.org", StaffRoleKind.Viewer, app.EastId);
            await own.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = "thief@example.org", password = VolunteersApp.Password }));
        }

        var answer = await (when == "another browser" ? other : own).PostAsync("/api/account/passkeys/confirm", VolunteersApp.Json(new { credential }));

        // assert
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await using var db = app.Open();
        Assert.Equal(when == "twice" ? 1 : 0, await db.UserPasskeys.CountAsync(p => p.UserId == id || p.Data.Name == "Mine" && db.Accounts.Any(a => a.Id == p.UserId && a.Email == "thief@example.org")));
    }

    [Fact]
    public async Task SignIn_IsRefusedAlike_WhateverIsWrong()
    {
        // arrange
        Dictionary<string, SoftPasskey> passkeys = new(StringComparer.Ordinal) { ["unknown"] = new() };
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        foreach (var name in new[] { "forged", "unverified", "elsewhere", "locked", "disabled", "removed" })
        {
            ids[name] = await app.AddStaffAsync($"{name}.key@example.org", StaffRoleKind.Viewer, app.EastId);
            using var own = await app.SignedInAsync($"{name}.key@example.org");
            passkeys[name] = new SoftPasskey();
            Assert.Equal(HttpStatusCode.NoContent, (await AddAsync(own, passkeys[name], "Mine")).StatusCode);
            if (name == "removed")
            {
                await own.PostAsync("/api/account/passkeys/remove", VolunteersApp.Json(new { id = passkeys[name].Id, password = VolunteersApp.Password }));
            }
        }

        passkeys["forged"] = passkeys["forged"].Forged();
        passkeys["unverified"].Verifies = false;
        passkeys["elsewhere"].Origin = "https://pages.volunteers.example.org";
        await UsingAccountsAsync("locked.key@example.org", (accounts, account) => accounts.SetLockoutEndDateAsync(account, DateTimeOffset.MaxValue));
        await UsingAccountsAsync("disabled.key@example.org", (accounts, account) =>
        {
            account.Disable(null, app.Clock.GetUtcNow());
            return accounts.UpdateAsync(account);
        });

        // act
        var words = new HashSet<string>();
        foreach (var (name, passkey) in passkeys)
        {
            using var browser = app.Browser();
            var question = await AskForAnyAsync(browser);
            var began = Stopwatch.GetTimestamp();
            using var answer = await AnswerAsync(browser, passkey.Answer(question));
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, name);
            Assert.True(Stopwatch.GetElapsedTime(began).TotalMilliseconds > 390, name);
            words.Add(await answer.Content.ReadAsStringAsync());
            Assert.Contains("UNAUTHENTICATED", await AskAsync(browser, Viewer), StringComparison.Ordinal);
        }

        // assert: of what belongs to nobody there is nothing to write down
        Assert.Single(words);
        foreach (var (name, id) in ids)
        {
            Assert.Equal(name != "removed", (await ActionsAsync(id)).Contains("SignInRefused"));
        }

        foreach (var passkey in passkeys.Values)
        {
            passkey.Dispose();
        }
    }

    [Fact]
    public async Task Answer_SignsInOnce_InTheBrowserThatWasAsked_AndInTime()
    {
        // arrange
        await app.AddStaffAsync("once@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("once@example.org");
        using var passkey = new SoftPasskey();
        await AddAsync(own, passkey, "Mine");
        using var bare = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Address };
        bare.DefaultRequestHeaders.Add(PreflightMiddleware.Header, "1");
        using var asked = await bare.PostAsync("/api/account/sign-in/passkey", VolunteersApp.Json(new { }));
        var cookie = asked.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var credential = passkey.Answer(await asked.Content.ReadFromJsonAsync<JsonElement>());

        // act
        var elsewhere = await AnswerAsync(app.Browser(), credential);
        bare.DefaultRequestHeaders.Add("Cookie", cookie);
        var first = await AnswerAsync(bare, credential);

        // the count of a device that counts would refuse it too
        await ForgetCountAsync(passkey);
        var again = await AnswerAsync(bare, credential);
        using var slow = app.Browser();
        var question = await AskForAnyAsync(slow);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        var late = await AnswerAsync(slow, passkey.Answer(question));

        // assert
        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest],
            new[] { elsewhere, first, again, late }.Select(answer => answer.StatusCode));
        Assert.Contains("Try again", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await AnswerAsync(slow, "nonsense")).StatusCode);
    }

    [Fact]
    public async Task Passkey_IsRemovedByItsOwnerAlone_AtOnce_AndOtherSessionsEnd()
    {
        // arrange
        var id = await app.AddStaffAsync("rem@example.org", StaffRoleKind.Viewer, app.EastId);
        await app.AddStaffAsync("other@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("rem@example.org");
        using var stranger = await app.SignedInAsync("other@example.org");
        using var passkey = new SoftPasskey();
        await AddAsync(own, passkey, "Lost telephone");
        using var found = app.Browser();
        await SignInAsync(found, passkey);

        // act
        var strangers = await RemoveAsync(stranger, passkey.Id, VolunteersApp.Password);
        var unproven = await RemoveAsync(own, passkey.Id, null);
        var removed = await RemoveAsync(own, passkey.Id, VolunteersApp.Password);
        var again = await RemoveAsync(own, passkey.Id, VolunteersApp.Password);

        // assert
        Assert.Equal(
            [HttpStatusCode.Gone, HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.Gone],
            new[] { strangers, unproven, removed, again }.Select(answer => answer.StatusCode));
        Assert.Contains("UNAUTHENTICATED", await AskAsync(found, Viewer), StringComparison.Ordinal);
        Assert.Contains("rem", await AskAsync(own, Viewer), StringComparison.Ordinal);
        Assert.Contains("PasskeyRemoved", await ActionsAsync(id));
        await using var db = app.Open();
        Assert.False(await db.UserPasskeys.AnyAsync(p => p.UserId == id));
        Assert.True(await db.Messages.AnyAsync(m => m.To == "rem@example.org" && m.Kind == MessageKinds.PasskeyRemoved));
    }

    [Fact]
    public async Task Passkeys_AreForgotten_WhenTheAccountIsDisabled()
    {
        await app.AddStaffAsync("boss.key@example.org", StaffRoleKind.Administrator, null);
        var id = await app.AddStaffAsync("gone.key@example.org", StaffRoleKind.Viewer, app.EastId);
        using var boss = await app.SignedInAsync("boss.key@example.org");
        using var own = await app.SignedInAsync("gone.key@example.org");
        using var passkey = new SoftPasskey();
        await AddAsync(own, passkey, "Mine");

        var accounts = JsonDocument.Parse(await AskAsync(boss, """{ accounts(first: 1, where: { email: { eq: "gone.key@example.org" } }) { nodes { id } } }"""));
        var node = accounts.RootElement.GetProperty("data").GetProperty("accounts").GetProperty("nodes")[0].GetProperty("id").GetString();
        await AskAsync(boss, $$"""mutation { disableAccount(input: { accountId: "{{node}}" }) { account { disabled } errors { __typename } } }""");
        await AskAsync(boss, $$"""mutation { enableAccount(input: { accountId: "{{node}}" }) { account { disabled } errors { __typename } } }""");

        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(app.Browser(), passkey)).StatusCode);
        await using var db = app.Open();
        Assert.False(await db.UserPasskeys.AnyAsync(p => p.UserId == id));
    }

    [Fact]
    public async Task Passkey_IsNoMatterOfATokenOrAVolunteer()
    {
        await app.AddStaffAsync("prog.key@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var session = await app.SignedInAsync("prog.key@example.org");
        var until = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(30)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var made = JsonDocument.Parse(await AskAsync(session, $$"""mutation { createAccessToken(input: { name: "report", scopes: ["training.read"], expiresOn: "{{until}}" }) { secret } }"""));
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.RootElement.GetProperty("data").GetProperty("createAccessToken").GetProperty("secret").GetString());
        await app.EnrolAsync("Vera Okafor", "vera@example.org", app.EastId);
        using var volunteer = app.Browser();
        await volunteer.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "vera@example.org" }));
        var person = Assert.Single(await app.SignInEmailAsync("vera@example.org"));
        await volunteer.PostAsync("/api/account/sign-in-link/redeem", VolunteersApp.Json(new { token = person.Link.Fragment["#token=".Length..] }));

        foreach (var client in new[] { program, volunteer })
        {
            Assert.Contains("displayName", await AskAsync(client, Viewer), StringComparison.Ordinal);
            foreach (var path in new[] { "passkeys", "passkeys/confirm", "passkeys/remove" })
            {
                using var answer = await client.PostAsync($"/api/account/{path}", VolunteersApp.Json(new { name = "Mine", password = VolunteersApp.Password }));
                Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            }
        }
    }

    private static async Task<JsonElement> AskForNewAsync(HttpClient own, string name)
    {
        using var asked = await own.PostAsync("/api/account/passkeys", VolunteersApp.Json(new { name, password = VolunteersApp.Password }));
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        return await asked.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<HttpResponseMessage> AddAsync(HttpClient own, SoftPasskey passkey, string name)
    {
        var credential = passkey.Make(await AskForNewAsync(own, name));
        return await own.PostAsync("/api/account/passkeys/confirm", VolunteersApp.Json(new { credential }));
    }

    private static async Task<JsonElement> AskForAnyAsync(HttpClient browser) =>
        await (await browser.PostAsync("/api/account/sign-in/passkey", VolunteersApp.Json(new { }))).Content.ReadFromJsonAsync<JsonElement>();

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, SoftPasskey passkey) => await AnswerAsync(browser, passkey.Answer(await AskForAnyAsync(browser)));

    private static Task<HttpResponseMessage> AnswerAsync(HttpClient browser, object credential) =>
        browser.PostAsync("/api/account/sign-in/passkey/confirm", VolunteersApp.Json(new { credential }));

    private static Task<HttpResponseMessage> RemoveAsync(HttpClient browser, string id, string? password) =>
        browser.PostAsync("/api/account/passkeys/remove", VolunteersApp.Json(new { id, password }));

    private static async Task<string> AskAsync(HttpClient client, string query) =>
        await (await client.PostAsync("/graphql", VolunteersApp.Json(new { query }))).Content.ReadAsStringAsync();

    /// <summary>What happened to the account by itself, in order.</summary>
    private async Task<IReadOnlyList<string>> ActionsAsync(int accountId)
    {
        await using var db = app.Open();
        return await db.AuditEntries.Where(e => e.SubjectType == nameof(Account) && e.SubjectId == accountId && e.Action != "Created" && e.Action != "Changed")
            .OrderBy(e => e.Id).Select(e => e.Action).ToListAsync();
    }

    private async Task ForgetCountAsync(SoftPasskey passkey)
    {
        await using var db = app.Open();
        var kept = (await db.UserPasskeys.ToListAsync()).Single(p => System.Buffers.Text.Base64Url.EncodeToString(p.CredentialId) == passkey.Id);
        kept.Data.SignCount = 0;
        await db.SaveChangesAsync();
    }

    private async Task UsingAccountsAsync(string email, Func<UserManager<Account>, Account, Task> change)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScopeAccessor>().Scope = AccessScope.System;
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await change(accounts, (await accounts.FindByEmailAsync(email))!);
    }
}
