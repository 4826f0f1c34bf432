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
    private JobsHouse house = null!;
    private Town town = null!;

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync(("Printing:Browser", "/nowhere/chromium"));
        town = await Town.BuildAsync(house.Database);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_SendsToWhoConsentedAndSaysWhyNotToOthers_WhenAnIssueIsPublished()
    {
        var reader = await EnrolAsync("Amara Okafor", true);
        await EnrolAsync("Jean Whitcombe");
        await EnrolAsync("Danny Coles", true, false);
        var id = await IssueAsync(publish: true);

        await house.RunAsync();
        await house.RunAsync();

        var rows = await house.LedgerAsync(MessageKinds.Newsletter);
        Assert.Equal(3, rows.Count);
        Assert.Equal(MessageStatus.Sent, Assert.Single(rows, r => r.VolunteerId == reader).Status);
        Assert.Equal(
            ["They have not consented to the newsletter.", "They withdrew their consent to the newsletter."],
            rows.Where(r => r.Status == MessageStatus.Skipped).Select(r => r.Reason).Order());
        var mail = Assert.Single(house.Mail.Sent);
        await using var db = house.Database.Open();
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
        await using (var db = house.Database.Open())
        {
            (await db.NewsletterIssues.SingleAsync(n => n.Id == id)).ScheduleFor(house.Clock.GetUtcNow().AddHours(2), house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await house.RunAsync();
        Assert.Empty(house.Mail.Sent);
        house.Clock.Advance(TimeSpan.FromHours(2));
        await house.RunAsync();
        await house.RunAsync();

        Assert.Single(house.Mail.Sent);
    }

    [Fact]
    public async Task PlanAsync_WaitsTwoMinutesForThePdf_WhereItCanBePrinted()
    {
        house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Volunteers.Jobs.Printing.PrintingOptions>>().Value.Browser = "/bin/sh";
        await EnrolAsync("Amara Okafor", true);
        await IssueAsync(publish: true);

        house.Clock.Advance(TimeSpan.FromMinutes(2) - TimeSpan.FromTicks(1));
        await house.RunAsync();
        Assert.Empty(house.Mail.Sent);
        house.Clock.Advance(TimeSpan.FromTicks(1));
        await house.RunAsync();
        Assert.Single(house.Mail.Sent);
    }

    [Fact]
    public async Task ComposeAsync_SkipsTheReader_WhenConsentIsWithdrawnAfterQueueing()
    {
        var reader = await EnrolAsync("Amara Okafor", true);
        await IssueAsync(publish: true);
        await house.PlanAsync();
        await using (var db = house.Database.Open())
        {
            var volunteer = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == reader);
            volunteer.RecordConsent(ConsentKind.Newsletter, false, house.Clock.GetUtcNow().AddMinutes(1), "unsubscribe link");
            await db.SaveChangesAsync();
        }

        await house.RunAsync();

        Assert.Empty(house.Mail.Sent);
        Assert.Equal(MessageStatus.Skipped, Assert.Single(await house.LedgerAsync()).Status);
    }

    [Fact]
    public async Task MakeMissingAsync_MakesThePdfLater_WhenThereIsNoBrowserYet()
    {
        var id = await IssueAsync(publish: true);
        await using var withBrowser = house.Services.CreateAsyncScope();
        var pdfs = withBrowser.ServiceProvider.GetRequiredService<NewsletterPdfs>();

        Assert.Equal(0, await pdfs.MakeMissingAsync(CancellationToken.None));
        house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Volunteers.Jobs.Printing.PrintingOptions>>().Value.Browser = null;
        Assert.Equal(1, await pdfs.MakeMissingAsync(CancellationToken.None));

        await using var db = house.Database.Open();
        var issue = await db.NewsletterIssues.SingleAsync(n => n.Id == id);
        Assert.True(File.Exists(Path.Combine(house.Folder, "newsletters", issue.PdfFileName!)));
    }

    private async Task<int> EnrolAsync(string name, params bool?[] answers)
    {
        var id = await Town.EnrolAsync(house.Database, town.East, name);
        await using var db = house.Database.Open();
        var volunteer = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == id);
        var at = house.Clock.GetUtcNow().AddDays(-10);
        foreach (var answer in answers.OfType<bool>())
        {
            volunteer.RecordConsent(ConsentKind.Newsletter, answer, at = at.AddDays(1), "enrolment form");
        }
        await db.SaveChangesAsync();
        return id;
    }

    private async Task<int> IssueAsync(bool publish)
    {
        await using var db = house.Database.Open();
        var now = house.Clock.GetUtcNow();
        var issue = NewsletterIssue.Draft(town.East.Id, town.East.Name, "Spring news", new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), now);
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
