using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.Newsletters;

/// <summary>Withdrawn consent takes a published issue off the web by itself, until it is published again without what may not be shown.</summary>
public sealed class TakenDownTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;
    private int _issue;

    private DateTimeOffset Now => _database.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana Consents", EnrolmentStage.Ready);
        await using var db = _database.Open();
        var person = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == _ana);
        person.RecordConsent(ConsentKind.StoryPublication, true, Now, "form");
        person.RecordConsent(ConsentKind.Photographs, true, Now, "form");
        var story = Story.Submit(_town.East.Id, _ana, "My first year", "Once upon a time", Now);
        story.Illustrate("picture.jpg", "image/jpeg", "Ana with a drum");
        db.Add(story);
        await db.SaveChangesAsync();
        var issue = await NewsletterDrafter.DraftAsync(db, _town.East.Id, "May", _database.Today.AddDays(-5), _database.Today.AddDays(5), Now, CancellationToken.None);
        issue.Edit(null, "Welcome", null);
        await db.SaveChangesAsync();
        await NewsletterPublisher.PublishAsync(db, issue.Id, Now, CancellationToken.None);
        await db.SaveChangesAsync();
        _issue = issue.Id;
        Assert.Contains("My first year", Words(issue), StringComparison.Ordinal);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData(ConsentKind.StoryPublication)]
    [InlineData(ConsentKind.Photographs)]
    public async Task SaveChanges_TakesTheIssueDown_WhenConsentIsWithdrawn(ConsentKind kind)
    {
        // act
        await WithdrawAsync(kind);

        // assert
        await using var db = _database.Open();
        var issue = await db.NewsletterIssues.SingleAsync();
        Assert.Equal((Now, NewsletterStatus.TakenDown), (issue.TakenDownAt, issue.Status));
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "TakenDown" && e.CentreId == _town.East.Id && e.SubjectId == _issue).ToListAsync());
        await using var reader = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id]));
        Assert.Empty(await reader.NewsletterIssues.ToListAsync());
    }

    [Fact]
    public async Task SaveChanges_LeavesTheIssueAlone_WhenAnotherConsentIsWithdrawn()
    {
        await WithdrawAsync(ConsentKind.Newsletter);

        await using var db = _database.Open();
        Assert.Null((await db.NewsletterIssues.SingleAsync()).TakenDownAt);
    }

    [Fact]
    public async Task RepublishAsync_PutsItBack_WithoutWhatMayNotBeShown()
    {
        // arrange
        await WithdrawAsync(ConsentKind.StoryPublication);
        await using var db = _database.Open();
        Assert.NotEmpty(await NewsletterPublisher.WithoutConsentAsync(db, _issue, CancellationToken.None));

        // act
        await NewsletterPublisher.RepublishAsync(db, _issue, CancellationToken.None);
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        var issue = await check.NewsletterIssues.SingleAsync();
        Assert.Null(issue.TakenDownAt);
        Assert.DoesNotContain("My first year", Words(issue), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NewsletterRefusedException>(() => NewsletterPublisher.RepublishAsync(check, _issue, CancellationToken.None));
    }

    private async Task WithdrawAsync(ConsentKind kind)
    {
        await using var db = _database.Open();
        var person = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == _ana);
        if (!person.HasConsentedTo(kind))
        {
            person.RecordConsent(kind, true, Now, "form");
        }

        person.RecordConsent(kind, false, Now.AddMinutes(1), "own page");
        await db.SaveChangesAsync();
    }

    private static string Words(NewsletterIssue issue) => string.Join('\n', issue.Edition!.Sections.SelectMany(s => s.Items).Select(i => i.Title + i.Text));
}
