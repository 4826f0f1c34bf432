using System.Net;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Newsletters;

namespace Volunteers.Tests.Api;

public sealed class NewsletterPagesTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task Archive_ListsPublishedIssuesOnly_ForAnybody()
    {
        var (published, _) = await IssueAsync("Spring <news>", publish: true);
        var (draft, _) = await IssueAsync("Not yet", publish: false);
        using var reader = app.Browser(preflight: false);

        var answer = await reader.GetAsync("/newsletters");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"href=\"/newsletters/{published}\"", page, StringComparison.Ordinal);
        Assert.Contains("Spring &lt;news&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain(draft, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsReadWithoutScripts_AndADraftIsNotThere()
    {
        var (published, _) = await IssueAsync("Summer", publish: true);
        var (draft, _) = await IssueAsync("Autumn", publish: false);
        using var reader = app.Browser(preflight: false);

        var page = await reader.GetAsync($"/newsletters/{published}");
        var hidden = await reader.GetAsync($"/newsletters/{draft}");
        var hiddenPdf = await reader.GetAsync($"/newsletters/{draft}.pdf");

        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("Summer", html, StringComparison.Ordinal);
        Assert.Contains("Welcome to our issue.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, hiddenPdf.StatusCode));
    }

    [Fact]
    public async Task Pdf_IsServedWhole_AndInParts_OnceItIsMade()
    {
        var (slug, id) = await IssueAsync("Winter", publish: true);
        using var reader = app.Browser(preflight: false);

        // act: before and after it was printed
        var early = await reader.GetAsync($"/newsletters/{slug}.pdf");
        await PrintAsync(id, $"{slug}.pdf", "%PDF-1.7 printed"u8.ToArray());
        var whole = await reader.GetAsync($"/newsletters/{slug}.pdf");
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/newsletters/{slug}.pdf") { Headers = { Range = new(0, 3) } };
        var first = await reader.SendAsync(part);

        // assert
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.Contains($"/newsletters/{slug}", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/pdf", whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{slug}.pdf", whole.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal("%PDF-1.7 printed", await whole.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.PartialContent, "%PDF"), (first.StatusCode, await first.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/newsletters/no-such-issue")]
    [InlineData("/newsletters/no-such-issue.pdf")]
    [InlineData("/newsletters/..%2Fvolunteers.db")]
    public async Task Address_IsNotFound_WhenThereIsNoSuchIssue(string path)
    {
        using var reader = app.Browser(preflight: false);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(path)).StatusCode);
    }

    private async Task PrintAsync(int id, string file, byte[] content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(app.DataDirectory, "newsletters"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), content);
        await using var db = app.Open();
        (await db.NewsletterIssues.SingleAsync(n => n.Id == id)).PdfMade(file, app.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private async Task<(string Slug, int Id)> IssueAsync(string title, bool publish)
    {
        await using var db = app.Open();
        var now = app.Clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var issue = NewsletterIssue.Draft(app.EastId, "East", title, today.AddDays(-30), today, now);
        issue.Edit(null, "Welcome to our issue.", null);
        db.Add(issue);
        await db.SaveChangesAsync();
        if (publish)
        {
            await NewsletterPublisher.PublishAsync(db, issue.Id, now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        return (issue.Slug, issue.Id);
    }
}
