using System.Net;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;

namespace Volunteers.Tests.Api;

/// <summary>RFC 8058: opening the address asks, a POST without cookie or question acts.</summary>
public sealed class UnsubscribeTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task Get_OnlyAsks_BecauseScannersOpenEveryAddress()
    {
        var (id, address) = await ReaderAsync("Gita Get");
        using var scanner = app.Browser(preflight: false);

        var answer = await scanner.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<form method=\"post\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await ReadsAsync(id));
    }

    [Fact]
    public async Task Post_StopsTheNewsletter_AndAgainChangesNothing()
    {
        var (id, address) = await ReaderAsync("Pia Post");
        using var mailProgram = app.Browser(preflight: false);

        var first = await mailProgram.PostAsync(address, OneClick());
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await mailProgram.PostAsync(address, OneClick());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.False(await ReadsAsync(id));
        await using var db = app.Open();
        var withdrawn = Assert.Single(await db.Consents.Where(c => c.VolunteerId == id && !c.Given).ToListAsync());
        Assert.Equal("unsubscribe link in the newsletter", withdrawn.How);
        Assert.Contains(await db.AuditEntries.Where(a => a.VolunteerId == id).Select(a => a.By.Name).ToListAsync(), by => by == "Pia Post");
        Assert.True(await db.Consents.AnyAsync(c => c.VolunteerId == id && c.Kind == ConsentKind.ProgrammeNews && c.Given));
    }

    [Fact]
    public async Task Post_ActsForSomebodyWhoIsSignedIn_WithoutAnyHeader()
    {
        var (id, address) = await ReaderAsync("Sina Signed");
        using var browser = await app.SignedInAsync("east@example.org");
        browser.DefaultRequestHeaders.Clear();

        var answer = await browser.PostAsync(address, OneClick());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(await ReadsAsync(id));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Address_IsNotFound_WhenTheTokenIsWrong(string method)
    {
        var (id, address) = await ReaderAsync($"Wanda {method}");
        using var guesser = app.Browser(preflight: false);

        using var request = new HttpRequestMessage(new HttpMethod(method), address[..^1] + (address[^1] == 'a' ? 'b' : 'a'));
        var answer = await guesser.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(await ReadsAsync(id));
    }

    private static FormUrlEncodedContent OneClick() => new([new("List-Unsubscribe", "One-Click")]);

    private async Task<(int Id, string Address)> ReaderAsync(string name)
    {
        var id = await app.EnrolAsync(name, "reader@example.org", app.EastId);
        await using var db = app.Open();
        var volunteer = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == id);
        volunteer.RecordConsent(ConsentKind.Newsletter, true, app.Clock.GetUtcNow(), "form");
        volunteer.RecordConsent(ConsentKind.ProgrammeNews, true, app.Clock.GetUtcNow(), "form");
        await db.SaveChangesAsync();
        return (id, $"/newsletters/unsubscribe/{volunteer.UnsubscribeSecret}");
    }

    private async Task<bool> ReadsAsync(int id)
    {
        await using var db = app.Open();
        return (await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == id)).HasConsentedTo(ConsentKind.Newsletter);
    }
}
