using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Access;

namespace Volunteers.Tests.Api;

/// <summary>How people look after their own account, and how it is taken from them, over HTTP as the pages do it.</summary>
public sealed class OwnAccountTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const string Viewer = "{ viewer { displayName } }";

    [Fact]
    public async Task Invitation_LetsItsOwnerChooseAPassword_Once()
    {
        // arrange
        await app.AddStaffAsync("boss1@example.org", StaffRoleKind.Administrator, null);
        using var boss = await app.SignedInAsync("boss1@example.org");
        await AskAsync(boss, """mutation { inviteStaff(input: { email: "nora@example.org", displayName: "Nora New", role: VIEWER }) { account { id } } }""");
        var token = (await MailAsync("nora@example.org", MessageKinds.StaffInvitation)).Link!.Fragment["#token=".Length..];
        using var browser = app.Browser();

        // act
        await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "nora@example.org" }));
        var opened = await browser.PostAsync("/api/account/invitation/open", VolunteersApp.Json(new { token }));
        var weak = await browser.PostAsync("/api/account/invitation/accept", VolunteersApp.Json(new { token, password = "short" }));
        var accepted = await browser.PostAsync("/api/account/invitation/accept", VolunteersApp.Json(new { token, password = "a long enough one" }));
        var again = await app.Browser().PostAsync("/api/account/invitation/accept", VolunteersApp.Json(new { token, password = "another long one" }));

        // assert
        Assert.Equal("Nora New", (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("name").GetString());
        Assert.Contains("password", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Contains("Nora New", await AskAsync(browser, Viewer), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.NotNull((await db.Accounts.SingleAsync(a => a.Email == "nora@example.org")).LastSignInAt);
        Assert.False(await db.Messages.AnyAsync(m => m.To == "nora@example.org" && m.Kind == MessageKinds.SignIn));
    }

    [Fact]
    public async Task Invitation_IsGone_WhenItIsWithdrawnOrExpired()
    {
        await app.AddStaffAsync("boss2@example.org", StaffRoleKind.Administrator, null);
        using var boss = await app.SignedInAsync("boss2@example.org");
        var tokens = new List<string>();
        foreach (var email in new[] { "withdrawn@example.org", "late@example.org" })
        {
            await AskAsync(boss, $$"""mutation { inviteStaff(input: { email: "{{email}}", displayName: "Nora New", role: VIEWER }) { account { id } } }""");
            tokens.Add((await MailAsync(email, MessageKinds.StaffInvitation)).Link!.Fragment["#token=".Length..]);
        }

        await using (var db = app.Open())
        {
            (await db.StaffInvitations.SingleAsync(i => i.Account.Email == "withdrawn@example.org")).Withdraw(app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            var past = app.Clock.GetUtcNow().AddMinutes(-1);
            await db.StaffInvitations.Where(i => i.Account.Email == "late@example.org").ExecuteUpdateAsync(set => set.SetProperty(i => i.ExpiresAt, past));
        }

        foreach (var token in tokens)
        {
            Assert.Equal(HttpStatusCode.Gone, (await app.Browser().PostAsync("/api/account/invitation/open", VolunteersApp.Json(new { token }))).StatusCode);
            Assert.Equal(HttpStatusCode.Gone, (await app.Browser().PostAsync("/api/account/invitation/accept", VolunteersApp.Json(new { token, password = "a long enough one" }))).StatusCode);
        }
    }

    [Fact]
    public async Task DisabledAccount_IsNobodysAtOnce_BySessionAndByToken()
    {
        // arrange
        await app.AddStaffAsync("boss3@example.org", StaffRoleKind.Administrator, null);
        var id = await app.AddStaffAsync("out@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var boss = await app.SignedInAsync("boss3@example.org");
        using var session = await app.SignedInAsync("out@example.org");
        using var program = app.Browser(preflight: false);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(session));
        Assert.Contains("out", await AskAsync(program, Viewer), StringComparison.Ordinal);
        Assert.Contains("out", await AskAsync(session, Viewer), StringComparison.Ordinal);

        // act
        var accounts = JsonDocument.Parse(await AskAsync(boss, """{ accounts(first: 100, where: { email: { eq: "out@example.org" } }) { nodes { id } } }"""));
        var node = accounts.RootElement.GetProperty("data").GetProperty("accounts").GetProperty("nodes")[0].GetProperty("id").GetString();
        await AskAsync(boss, $$"""mutation { disableAccount(input: { accountId: "{{node}}", reason: "Left" }) { account { disabled } errors { __typename } } }""");

        // assert: this node at once, others when what they remember ends (AccessCacheTests)
        Assert.Contains("UNAUTHENTICATED", await AskAsync(program, Viewer), StringComparison.Ordinal);
        Assert.DoesNotContain("displayName", await AskAsync(session, Viewer), StringComparison.Ordinal);
        Assert.True(AccessCache.KeptFor <= TimeSpan.FromSeconds(2));
        await using var db = app.Open();
        Assert.Equal(0, await db.SignInSessions.CountAsync(s => s.AccountId == id));
        Assert.True(await db.AccessTokens.Where(t => t.AccountId == id).AllAsync(t => t.RevokedAt != null));
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(app.Browser(), "out@example.org", VolunteersApp.Password)).StatusCode);
        await AskAsync(boss, $$"""mutation { enableAccount(input: { accountId: "{{node}}" }) { account { disabled } errors { __typename } } }""");
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(app.Browser(), "out@example.org", VolunteersApp.Password)).StatusCode);
        Assert.Contains("UNAUTHENTICATED", await AskAsync(program, Viewer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_IsChanged_WhenThePresentOneIsRight_AndOtherSessionsEnd()
    {
        await app.AddStaffAsync("pass@example.org", StaffRoleKind.Viewer, app.EastId);
        using var here = await app.SignedInAsync("pass@example.org");
        using var elsewhere = await app.SignedInAsync("pass@example.org");

        var wrong = await here.PostAsync("/api/account/password", VolunteersApp.Json(new { password = "not this", newPassword = "short" }));
        var right = await here.PostAsync("/api/account/password", VolunteersApp.Json(new { password = VolunteersApp.Password, newPassword = "a new long one" }));

        var fields = (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fields");
        Assert.Equal(["newPassword", "password"], fields.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        Assert.Contains("pass", await AskAsync(here, Viewer), StringComparison.Ordinal);
        Assert.Contains("UNAUTHENTICATED", await AskAsync(elsewhere, Viewer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(app.Browser(), "pass@example.org", "a new long one")).StatusCode);
    }

    [Fact]
    public async Task Authenticator_IsAskedFor_OnceItIsOn()
    {
        // arrange
        await app.AddStaffAsync("totp@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("totp@example.org");
        var begun = await (await own.PostAsync("/api/account/authenticator", VolunteersApp.Json(new { password = VolunteersApp.Password }))).Content.ReadFromJsonAsync<JsonElement>();
        var secret = begun.GetProperty("secret").GetString()!;
        Assert.StartsWith("<svg", begun.GetProperty("picture").GetString(), StringComparison.Ordinal);

        // act
        var wrong = await own.PostAsync("/api/account/authenticator/confirm", VolunteersApp.Json(new { code = "000000" }));
        var confirmed = await own.PostAsync("/api/account/authenticator/confirm", VolunteersApp.Json(new { code = CodeOf(secret) }));
        var codes = (await confirmed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString()!).ToList();
        using var browser = app.Browser();
        var without = await SignInAsync(browser, "totp@example.org", VolunteersApp.Password);
        var bad = await SignInAsync(browser, "totp@example.org", VolunteersApp.Password, "000000");
        var recovered = await SignInAsync(browser, "totp@example.org", VolunteersApp.Password, codes[0].ToLowerInvariant());
        var spent = await SignInAsync(browser, "totp@example.org", VolunteersApp.Password, codes[0]);
        var good = await SignInAsync(browser, "totp@example.org", VolunteersApp.Password, CodeOf(secret));

        // assert
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(10, codes.Count);
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.NoContent, HttpStatusCode.Forbidden, HttpStatusCode.NoContent],
            new[] { without, bad, recovered, spent, good }.Select(answer => answer.StatusCode));
        Assert.Contains("authenticatorCode", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.DoesNotContain(await db.UserTokens.Select(t => t.Value).ToListAsync(), value => value == secret || value!.Contains(codes[1], StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/api/account/authenticator/off", VolunteersApp.Json(new { password = VolunteersApp.Password }))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(app.Browser(), "totp@example.org", VolunteersApp.Password)).StatusCode);
    }

    [Fact]
    public async Task SignIn_BeginsANewSession_WhereAnotherWas()
    {
        await app.AddStaffAsync("first@example.org", StaffRoleKind.Viewer, app.EastId);
        await app.AddStaffAsync("second@example.org", StaffRoleKind.Viewer, app.EastId);
        using var browser = await app.SignedInAsync("first@example.org");

        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(browser, "second@example.org", VolunteersApp.Password)).StatusCode);

        Assert.Contains("second", await AskAsync(browser, Viewer), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.False(await db.SignInSessions.AnyAsync(s => db.Accounts.Any(a => a.Id == s.AccountId && a.Email == "first@example.org")));
    }

    [Fact]
    public async Task SignInLink_AsksForTheAuthenticator_AndStillWorksAfterwards()
    {
        var id = await app.AddStaffAsync("linked@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("linked@example.org");
        var secret = (await (await own.PostAsync("/api/account/authenticator", VolunteersApp.Json(new { password = VolunteersApp.Password }))).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
        await own.PostAsync("/api/account/authenticator/confirm", VolunteersApp.Json(new { code = CodeOf(secret) }));
        await using var db = app.Open();
        var link = await app.Services.GetRequiredService<SignInLinks>().ForAccountAsync(db, await db.Accounts.SingleAsync(a => a.Id == id), TimeSpan.FromMinutes(15), CancellationToken.None);
        var token = link.Fragment["#token=".Length..];
        using var browser = app.Browser();

        var without = await browser.PostAsync("/api/account/sign-in-link/redeem", VolunteersApp.Json(new { token }));
        var with = await browser.PostAsync("/api/account/sign-in-link/redeem", VolunteersApp.Json(new { token, authenticatorCode = CodeOf(secret) }));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NoContent), (without.StatusCode, with.StatusCode));

        // signed in with a link, a password can be chosen without the one before
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/api/account/password", VolunteersApp.Json(new { newPassword = "one that I remember" }))).StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/api/account/password", VolunteersApp.Json(new { newPassword = "and another one" }))).StatusCode);
    }

    [Fact]
    public async Task SignInAddress_ChangesWhenTheNewOneConfirms_AndTheOldOneIsTold()
    {
        // arrange
        var id = await app.AddStaffAsync("old@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var own = await app.SignedInAsync("old@example.org");

        // act
        var unproven = await own.PostAsync("/api/account/address", VolunteersApp.Json(new { email = "new@example.org" }));
        var asked = await own.PostAsync("/api/account/address", VolunteersApp.Json(new { email = "new@example.org", password = VolunteersApp.Password }));
        await using var db = app.Open();
        Assert.Equal("old@example.org", await db.Accounts.Where(a => a.Id == id).Select(a => a.Email).SingleAsync());
        var token = Uri.UnescapeDataString((await MailAsync("new@example.org", MessageKinds.AddressConfirmation)).Link!.Fragment["#token=".Length..]);
        var confirmed = await app.Browser().PostAsync("/api/account/address/confirm", VolunteersApp.Json(new { token }));
        var again = await app.Browser().PostAsync("/api/account/address/confirm", VolunteersApp.Json(new { token }));

        // assert
        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.Accepted, HttpStatusCode.NoContent, HttpStatusCode.Gone],
            new[] { unproven, asked, confirmed, again }.Select(answer => answer.StatusCode));
        Assert.Equal("new@example.org", (await MailAsync("old@example.org", MessageKinds.SignInAddressChanged)).Address);
        Assert.Contains("UNAUTHENTICATED", await AskAsync(own, Viewer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(app.Browser(), "old@example.org", VolunteersApp.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(app.Browser(), "new@example.org", VolunteersApp.Password)).StatusCode);
    }

    [Fact]
    public async Task SignInAddress_OfAnother_IsNotTaken()
    {
        await app.AddStaffAsync("wants@example.org", StaffRoleKind.Viewer, app.EastId);
        using var own = await app.SignedInAsync("wants@example.org");
        var asked = await own.PostAsync("/api/account/address", VolunteersApp.Json(new { email = "WEST@example.org", password = VolunteersApp.Password }));
        var token = Uri.UnescapeDataString((await MailAsync("WEST@example.org", MessageKinds.AddressConfirmation)).Link!.Fragment["#token=".Length..]);

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await own.PostAsync("/api/account/address/confirm", VolunteersApp.Json(new { token }))).StatusCode);
    }

    [Fact]
    public async Task Sessions_AreListedAndEnded_ByTheirOwner()
    {
        await app.AddStaffAsync("many@example.org", StaffRoleKind.Viewer, app.EastId);
        using var here = await app.SignedInAsync("many@example.org");
        using var phone = await app.SignedInAsync("many@example.org");
        using var tablet = await app.SignedInAsync("many@example.org");
        const string list = "{ signInSessions { id current startedAt lastUsedAt } }";

        var sessions = JsonDocument.Parse(await AskAsync(here, list)).RootElement.GetProperty("data").GetProperty("signInSessions").EnumerateArray().ToList();
        Assert.Equal(3, sessions.Count);
        Assert.Single(sessions, session => session.GetProperty("current").GetBoolean());
        var other = sessions.First(session => !session.GetProperty("current").GetBoolean()).GetProperty("id").GetString();
        await AskAsync(here, $$"""mutation { endSession(input: { sessionId: "{{other}}" }) { signInSessions { id } } }""");
        Assert.Single(new[] { await AskAsync(phone, Viewer), await AskAsync(tablet, Viewer) }, answer => answer.Contains("UNAUTHENTICATED", StringComparison.Ordinal));
        using var stranger = await app.SignedInAsync("west@example.org");
        var own = sessions.First(session => session.GetProperty("current").GetBoolean()).GetProperty("id").GetString();
        Assert.Contains("NOT_FOUND", await AskAsync(stranger, $$"""mutation { endSession(input: { sessionId: "{{own}}" }) { signInSessions { id } } }"""), StringComparison.Ordinal);

        await AskAsync(here, "mutation { endSession(input: {}) { signInSessions { id } } }");

        Assert.All(new[] { await AskAsync(phone, Viewer), await AskAsync(tablet, Viewer) }, answer => Assert.Contains("UNAUTHENTICATED", answer, StringComparison.Ordinal));
        Assert.Contains("many", await AskAsync(here, Viewer), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal([app.EastId, app.EastId], await db.AuditEntries.Where(e => e.Action == "SessionEnded" && e.By.Name == "many").Select(e => e.CentreId!.Value).ToListAsync());
    }

    [Theory]
    [InlineData("/api/account/password")]
    [InlineData("/api/account/address")]
    [InlineData("/api/account/address/confirm")]
    [InlineData("/api/account/authenticator")]
    [InlineData("/api/account/authenticator/off")]
    [InlineData("/api/account/passkeys")]
    [InlineData("/api/account/passkeys/confirm")]
    [InlineData("/api/account/passkeys/remove")]
    [InlineData("/api/account/sign-in/passkey/confirm")]
    [InlineData("/api/account/invitation/accept")]
    [InlineData("/api/account/set-up")]
    public async Task Post_IsRefused_WithoutTheHeader_AndWithoutASession(string path)
    {
        using var elsewhere = app.Browser(preflight: false);
        using var nobody = app.Browser();

        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.PostAsync(path, VolunteersApp.Json(new { }))).StatusCode);
        Assert.Contains((await nobody.PostAsync(path, VolunteersApp.Json(new { }))).StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Gone, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task OwnAccount_IsNotChangedByAToken()
    {
        await app.AddStaffAsync("program@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var session = await app.SignedInAsync("program@example.org");
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(session));

        var answer = await program.PostAsync("/api/account/password", VolunteersApp.Json(new { password = VolunteersApp.Password, newPassword = "a new long one" }));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static async Task<string> TokenAsync(HttpClient session)
    {
        var until = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(30)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var made = await AskAsync(session, $$"""mutation { createAccessToken(input: { name: "report", scopes: ["training.read"], expiresOn: "{{until}}" }) { secret errors { __typename } } }""");
        return JsonDocument.Parse(made).RootElement.GetProperty("data").GetProperty("createAccessToken").GetProperty("secret").GetString()!;
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string email, string password, string? authenticatorCode = null) =>
        browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email, password, authenticatorCode }));

    private static async Task<string> AskAsync(HttpClient client, string query) =>
        await (await client.PostAsync("/graphql", VolunteersApp.Json(new { query }))).Content.ReadAsStringAsync();

    private async Task<AccountPayload> MailAsync(string to, string kind)
    {
        await using var db = app.Open();
        var message = await db.Messages.Where(m => m.To == to && m.Kind == kind).OrderByDescending(m => m.Id).FirstAsync();
        return JsonSerializer.Deserialize<AccountPayload>(app.Services.GetRequiredService<SecretSeal>().Open(message.Payload!)!, JsonSerializerOptions.Web)!;
    }

    /// <summary>The code that an app shows now (RFC 6238, with the thirty seconds and six digits that apps expect); Identity looks at the machine's own clock.</summary>
    private static string CodeOf(string secret)
    {
        var bits = string.Concat(secret.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // what RFC 6238 asks for
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
