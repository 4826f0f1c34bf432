using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Jobs.Newsletters;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Newsletters;

public sealed class NewsletterPlannerTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync(("Printing:Browser", "/nowhere/chromium"));
        _town = await Town.BuildAsync(_house.Database);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_SendsToWhoConsentedAndSaysWhyNotToOthers_WhenAnIssueIsPublished()
    {
        var reader = await EnrolAsync("Amara Okafor", true);
        await EnrolAsync("Jean Whitcombe");
        await EnrolAsync("Danny Coles", true, false);
        var id = await IssueAsync(publish: true);

        await _house.RunAsync();
        await _house.RunAsync();

        var rows = await _house.LedgerAsync(MessageKinds.Newsletter);
        Assert.Equal(3, rows.Count);
        Assert.Equal(MessageStatus.Sent, Assert.Single(rows, r => r.VolunteerId == reader).Status);
        Assert.Equal(
            ["They have not consented to the newsletter.", "They withdrew their consent to the newsletter."],
            rows.Where(r => r.Status == MessageStatus.Skipped).Select(r => r.Reason).Order());
        var mail = Assert.Single(_house.Mail.Sent);
        await using var db = _house.Database.Open();
        var secret = (await db.Volunteers.SingleAsync(v => v.Id == reader)).UnsubscribeSecret;
        Assert.Equal($"https://volunteers.example/newsletters/unsubscribe/{secret}", mail.Unsubscribe?.ToString());
        Assert.Contains("A fine month", mail.Html);
        Assert.Contains("A fine month", mail.Text);
        Assert.Equal(NewsletterStatus.Sent, (await db.NewsletterIssues.SingleAsync(n => n.Id == id)).Status);
    }

    [Fact]
    public async Task PlanAsync_PublishesOnce_WhenTheTimeHasCome()
    {
        await EnrolAsync("Amara Okafor", true);
        var id = await IssueAsync(publish: false);
        await using (var db = _house.Database.Open())
        {
            (await db.NewsletterIssues.SingleAsync(n => n.Id == id)).ScheduleFor(_house.Clock.GetUtcNow().AddHours(2), _house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();
        Assert.Empty(_house.Mail.Sent);
        _house.Clock.Advance(TimeSpan.FromHours(2));
        await _house.RunAsync();
        await _house.RunAsync();

        Assert.Single(_house.Mail.Sent);
    }

    [Fact]
    public async Task PlanAsync_WaitsTwoMinutesForThePdf_WhereItCanBePrinted()
    {
        _house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Volunteers.Jobs.Printing.PrintingOptions>>().Value.Browser = "/bin/sh";
        await EnrolAsync("Amara Okafor", true);
        await IssueAsync(publish: true);

        _house.Clock.Advance(TimeSpan.FromMinutes(2) - TimeSpan.FromTicks(1));
        await _house.RunAsync();
        Assert.Empty(_house.Mail.Sent);
        _house.Clock.Advance(TimeSpan.FromTicks(1));
        await _house.RunAsync();
        Assert.Single(_house.Mail.Sent);
    }

    [Fact]
    public async Task ComposeAsync_SkipsTheReader_WhenConsentIsWithdrawnAfterQueueing()
    {
        var reader = await EnrolAsync("Amara Okafor", true);
        await IssueAsync(publish: true);
        await _house.PlanAsync();
        await using (var db = _house.Database.Open())
        {
            var volunteer = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == reader);
            volunteer.RecordConsent(ConsentKind.Newsletter, false, _house.Clock.GetUtcNow().AddMinutes(1), "unsubscribe link");
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        Assert.Empty(_house.Mail.Sent);
        Assert.Equal(MessageStatus.Skipped, Assert.Single(await _house.LedgerAsync()).Status);
    }

    [Fact]
    public async Task MakeMissingAsync_MakesThePdfLater_WhenThereIsNoBrowserYet()
    {
        var id = await IssueAsync(publish: true);
        await using var withBrowser = _house.Services.CreateAsyncScope();
        var pdfs = withBrowser.ServiceProvider.GetRequiredService<NewsletterPdfs>();

        Assert.Equal(0, await pdfs.MakeMissingAsync(CancellationToken.None));
        _house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Volunteers.Jobs.Printing.PrintingOptions>>().Value.Browser = null;
        Assert.Equal(1, await pdfs.MakeMissingAsync(CancellationToken.None));

        await using var db = _house.Database.Open();
        var issue = await db.NewsletterIssues.SingleAsync(n => n.Id == id);
        Assert.True(File.Exists(Path.Combine(_house.Folder, "newsletters", issue.PdfFileName!)));
    }

    private async Task<int> EnrolAsync(string name, params bool?[] answers)
    {
        var id = await Town.EnrolAsync(_house.Database, _town.East, name);
        await using var db = _house.Database.Open();
        var volunteer = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == id);
        var at = _house.Clock.GetUtcNow().AddDays(-10);
        foreach (var answer in answers.OfType<bool>())
        {
            volunteer.RecordConsent(ConsentKind.Newsletter, answer, at = at.AddDays(1), "enrolment form");
        }

        await db.SaveChangesAsync();
        return id;
    }

    private async Task<int> IssueAsync(bool publish)
    {
        await using var db = _house.Database.Open();
        var now = _house.Clock.GetUtcNow();
        var issue = NewsletterIssue.Draft(_town.East.Id, _town.East.Name, "Spring news", new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), now);
        issue.AddSection("In figures", SectionKind.Figures).Write("412 hours given", "A fine month.");
        db.NewsletterIssues.Add(issue);
        await db.SaveChangesAsync();
        if (publish)
        {
            await NewsletterPublisher.PublishAsync(db, issue.Id, now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        return issue.Id;
    }
}
