using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.Newsletters;

public sealed class NewsletterTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;
    private int _bo;

    private DateTimeOffset Now => _database.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana Consents", EnrolmentStage.Ready);
        _bo = await Town.EnrolAsync(_database, _town.East, "Bo Private", EnrolmentStage.Ready);
        await using var db = _database.Open();
        (await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == _ana)).RecordConsent(ConsentKind.StoryPublication, true, Now, "form");
        foreach (var id in (int[])[_ana, _bo])
        {
            var hours = Contribution.Log(id, _town.East.Id, _database.Today, 12, ContributionKind.Other, null, Now, _database.Today);
            hours.Confirm(Actors.Called("Helen"), Now);
            db.Add(hours);
            db.Add(Story.Submit(_town.East.Id, id, $"Story of {id}", "Once upon a time", Now));
        }

        db.Add(SupportMeeting.Schedule(_town.East.Id, "June meeting", Now.AddDays(30), Now.AddDays(30).AddHours(2), "Hall", null, null, Now));
        await db.SaveChangesAsync();
        await MilestoneDetector.DetectAsync(db, null, _database.Today, Now, Policy.BuiltIn, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task DraftAsync_TellsOnlyOfThoseWhoConsented()
    {
        // arrange
        await using var db = _database.Open();

        // act
        var issue = await DraftAsync(db);

        // assert
        Assert.Equal(
            [SectionKind.Figures, SectionKind.Stories, SectionKind.Milestones, SectionKind.NewVolunteers, SectionKind.Ahead],
            issue.Sections.Select(s => s.Kind));
        Assert.Equal("24 hours given", issue.Sections[0].Items[0].Title);
        Assert.Equal($"Story of {_ana}", issue.Sections[1].Items.Single().Title);
        Assert.Equal("Ana Consents: 10 hours given", issue.Sections[2].Items.Single().Title);
        Assert.DoesNotContain(issue.Sections.SelectMany(s => s.Items), i => (i.Title + i.Text).Contains("Private", StringComparison.Ordinal));
        Assert.Contains("Friday 5 June, 1 pm to 3 pm, Hall.", issue.Sections[4].Items.Single().Text, StringComparison.Ordinal);
        Assert.Equal(NewsletterStatus.Draft, await db.NewsletterIssues.Select(n => NewsletterIssueFacts.Status.Of(n)).SingleAsync());
    }

    [Fact]
    public async Task PublishAsync_LeavesOut_WhoWithdrewSince()
    {
        // arrange
        await using var db = _database.Open();
        var issue = await DraftAsync(db);
        (await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == _ana)).RecordConsent(ConsentKind.StoryPublication, false, Now.AddHours(1), "own page");
        await db.SaveChangesAsync();

        // act
        var (published, leftOut) = await NewsletterPublisher.PublishAsync(db, issue.Id, Now.AddHours(2), CancellationToken.None);
        await db.SaveChangesAsync();

        // assert
        Assert.Equal(3, leftOut.Count);
        var words = published.Edition!.Sections.SelectMany(s => s.Items).Select(i => i.Title + i.Text).ToList();
        Assert.DoesNotContain(words, w => w.Contains("Ana", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("24 hours given", StringComparison.Ordinal));
        await Assert.ThrowsAsync<NewsletterRefusedException>(() => NewsletterPublisher.PublishAsync(db, issue.Id, Now, CancellationToken.None));
        Assert.Throws<NewsletterRefusedException>(() => published.Edit("New", null, null));
    }

    [Fact]
    public async Task Edit_KeepsWhoseConsentIsNeeded_HoweverAnItemIsReworded()
    {
        // arrange
        await using var db = _database.Open();
        var issue = await DraftAsync(db);
        NewsletterSectionInput[] draft =
        [
            .. issue.Sections.OrderByDescending(s => s.Position).Select(s => new NewsletterSectionInput(
                s.Heading, [.. s.Items.Select(i => s.Kind == SectionKind.Stories ? new NewsletterItemInput("A new title", "and new words", true) : new NewsletterItemInput(i.Title, i.Text, i.Included))])),
            new NewsletterSectionInput("From the editor", [new NewsletterItemInput("Hello", "there", true)]),
        ];

        // act
        issue.Edit("Title", "Welcome!", draft);
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        var saved = await check.NewsletterIssues.Include(n => n.Sections).ThenInclude(s => s.Items).AsSplitQuery().SingleAsync();
        Assert.Equal(6, saved.Sections.Count);
        var story = saved.Sections.Single(s => s.Kind == SectionKind.Stories).Items.Single();
        Assert.Equal(("A new title", _ana, ItemSource.Story), (story.Title, story.VolunteerId, story.Source));
        Assert.NotNull(story.StoryId);
        Assert.Null(saved.Sections.Single(s => s.Heading == "From the editor").Items.Single().VolunteerId);
    }

    [Fact]
    public async Task Edit_KeepsTheFact_WhereItsWordsWereNotChanged()
    {
        // arrange
        await using var db = _database.Open();
        var issue = await DraftAsync(db);

        // act
        issue.Edit(null, null, [.. issue.Sections.Select(s => new NewsletterSectionInput(
            s.Heading,
            [.. s.Items.Select(i => new NewsletterItemInput(i.Title.Replace("24 hours", "25 hours", StringComparison.Ordinal), i.Text, true))]))]);
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        var items = (await check.NewsletterItems.ToListAsync()).ToDictionary(i => i.Title);
        Assert.Equal(("25 hours given", null), (items["25 hours given"].EditedTitle, items["25 hours given"].EditedText));
        Assert.Equal(new HoursFact(24), items["25 hours given"].Fact);
        Assert.Equal(new MilestoneFact("Ana Consents", "10 hours given", _database.Today), items["Ana Consents: 10 hours given"].Fact);
        Assert.All(items.Values.Where(i => i.Title != "25 hours given"), i => Assert.Equal((null, null), (i.EditedTitle, i.EditedText)));
    }

    [Fact]
    public async Task Fact_IsReadAsItWasKept_WhateverItsKind()
    {
        // arrange
        var day = _database.Today;
        NewsletterFact[] facts =
        [
            new HoursFact(12.5), new GiversFact(2), new SessionsFact(3, 1), new StoryFact("Title", "Text"), new MilestoneFact("Ana", "First session", day),
            new AwardFact("Ana", "First aid", day), new NewcomerFact("Ana", day), new NewcomersFact(2, true),
            new DateFact(ItemSource.Meeting, "Tea", day, new TimeOnly(9, 30), new TimeOnly(11, 0), "Hall", null),
            new CohortFact("Spring", "Play", day, day.AddDays(7), null), new RoleFact("Host", "Drop-in", 1),
        ];
        await using var db = _database.Open();
        var issue = NewsletterIssue.Draft(_town.East.Id, "East", "May", day, day, Now);
        var section = issue.AddSection("All", SectionKind.Other);
        Array.ForEach(facts, fact => section.Propose(fact));
        db.Add(issue);

        // act
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        var kept = await check.NewsletterItems.OrderBy(i => i.Position).Select(i => i.Fact).ToListAsync();
        Assert.Equal(facts, kept);
        Assert.Equal(typeof(NewsletterFact).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(NewsletterFact))), facts.Length);
        Assert.All(kept, fact => Assert.NotEqual(string.Empty, fact!.Words.Title));
    }

    [Fact]
    public async Task EditionAsync_SetsFiguresAndDays_OfFactsAndOfDaysThatAPersonNames()
    {
        // arrange
        await using var db = _database.Open();
        var issue = await DraftAsync(db);
        var drafted = await NewsletterPublisher.EditionAsync(db, issue.Id, Now, CancellationToken.None);
        issue.Edit(null, null, [.. issue.Sections.Select(s => new NewsletterSectionInput(
            s.Heading,
            [
                .. s.Items.Select(i => new NewsletterItemInput(
                    i.Title.Replace("24 hours", "25 hours", StringComparison.Ordinal), i.Text.Replace("5 June", "12 June", StringComparison.Ordinal), true)),
                new NewsletterItemInput("Lanterns", "By the boats,\n1 December", true),
                new NewsletterItemInput("Whenever you like", "Between us, 99 December.", true),
            ]))]);
        await db.SaveChangesAsync();

        // act
        var edited = await NewsletterPublisher.EditionAsync(db, issue.Id, Now, CancellationToken.None);

        // assert
        Assert.Equal([24.0, 2.0], drafted!.Sections[0].Items.Select(i => i.Figure));
        Assert.Equal([new DateOnly(2026, 6, 5)], drafted.Sections[4].Items.Select(i => i.Day));
        Assert.Equal([null, 2.0, null, null], edited!.Sections[0].Items.Select(i => i.Figure));
        Assert.Equal([new DateOnly(2026, 6, 12), new DateOnly(2026, 12, 1), null], edited.Sections[4].Items.Select(i => i.Day));
        Assert.All(edited.Sections[1].Items, i => Assert.Null(i.Day));
    }

    [Fact]
    public async Task PublishAsync_FreezesTheContent_AsEdited()
    {
        // arrange
        await using var db = _database.Open();
        var issue = await DraftAsync(db);
        issue.Edit(null, "Dear all", [.. issue.Sections.Select(s => new NewsletterSectionInput(s.Heading, [.. s.Items.Select(i => new NewsletterItemInput(i.Title, i.Text, s.Kind != SectionKind.Figures))]))]);
        await db.SaveChangesAsync();

        // act
        await NewsletterPublisher.PublishAsync(db, issue.Id, Now, CancellationToken.None);
        await db.SaveChangesAsync();
        var edition = await NewsletterPublisher.EditionAsync(db, issue.Id, Now, CancellationToken.None);

        // assert
        Assert.Equal(("Dear all", "East", 4), (edition!.Welcome, edition.Centre.Name, edition.Sections.Count));
        Assert.DoesNotContain(edition.Sections, s => s.Kind == SectionKind.Figures);
    }

    [Fact]
    public async Task Publishable_IsTheSame_InMemoryAndInTheDatabase()
    {
        await using var db = _database.Open();
        var stories = await db.Stories.Include(s => s.Volunteer).ThenInclude(v => v!.Consents).ToListAsync();
        var publishable = await db.Stories.Where(s => StoryFacts.IsPublishable.Of(s)).Select(s => s.Id).ToListAsync();
        Assert.Equal(stories.Where(s => s.Publishable).Select(s => s.Id), publishable);
        Assert.Single(publishable);
    }

    [Fact]
    public void Publish_IsRefused_WhenThereIsNothingInIt()
    {
        var issue = NewsletterIssue.Draft(1, "East", "May", _database.Today, _database.Today, Now);
        Assert.Throws<NewsletterRefusedException>(() => issue.Publish(Now));
        Assert.Throws<InvalidInputException>(() => issue.ScheduleFor(Now, Now));
        Assert.StartsWith("east-may-", issue.Slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Issue_GoesFromDraftToSent_AndIsLeftAloneOncePublished()
    {
        var issue = NewsletterIssue.Draft(1, "East", "May", _database.Today, _database.Today, Now);
        Assert.Equal(NewsletterStatus.Draft, issue.Status);
        issue.ScheduleFor(Now.AddTicks(1), Now);
        Assert.Equal(NewsletterStatus.Scheduled, issue.Status);
        issue.Edit(null, "Dear all", null);
        typeof(NewsletterIssue).GetProperty(nameof(NewsletterIssue.Centre))!.SetValue(issue, new Centre { Name = "East", TimeZone = "Europe/London" });
        issue.Publish(Now);
        Assert.Equal(NewsletterStatus.Published, issue.Status);
        Assert.Throws<NewsletterRefusedException>(() => issue.ScheduleFor(Now.AddDays(1), Now));
        Assert.Throws<NewsletterRefusedException>(() => issue.Publish(Now));
        issue.Sent(Now);
        issue.Sent(Now.AddDays(1));
        Assert.Equal((NewsletterStatus.Sent, Now), (issue.Status, issue.SentAt!.Value));
    }

    [Fact]
    public void Draft_TellsOfADayToAYear()
    {
        var day = _database.Today;
        Assert.Equal(day, NewsletterIssue.Draft(1, "East", "May", day, day, Now).To);
        Assert.Equal(day.AddYears(1), NewsletterIssue.Draft(1, "East", "May", day, day.AddYears(1), Now).To);
        Assert.Throws<InvalidInputException>(() => NewsletterIssue.Draft(1, "East", "May", day, day.AddDays(-1), Now));
        Assert.Throws<InvalidInputException>(() => NewsletterIssue.Draft(1, "East", "May", day, day.AddYears(1).AddDays(1), Now));
    }

    [Fact]
    public void LeaveOutWithoutConsent_AsksForEachPersonStoryAndPhotograph()
    {
        // arrange
        var issue = NewsletterIssue.Draft(1, "East", "May", _database.Today, _database.Today, Now);
        var section = issue.AddSection("All", SectionKind.Other);
        var own = section.Propose(new HoursFact(3));
        var person = section.Propose(new MilestoneFact("Ana", "10 hours given", _database.Today), 1, 1);
        var story = section.Propose(new StoryFact("A story", "Text"), 3, 2);
        var unwanted = section.Write("Another", "", included: false, new NewsletterItem { VolunteerId = 2 });
        (story.PhotoFileName, story.PhotoDescription) = ("a.jpg", "A child’s hand");

        // act, assert: the story may be told, its photograph not shown; what the editor left out is not talked about
        var said = issue.LeaveOutWithoutConsent(_ => false, id => id == 3, _ => false);
        Assert.Equal(2, said.Count);
        Assert.Equal([own, story], issue.Published().Select(p => p.Item));
        Assert.NotNull(unwanted.LeftOutBecause);
        Assert.Equal((null, null), (story.PhotoFileName, story.PhotoDescription));

        // consent that came back counts again
        Assert.Empty(issue.LeaveOutWithoutConsent(id => id == 1, _ => true, _ => false));
        Assert.Equal([own, person, story], issue.Published().Select(p => p.Item));
    }

    [Fact]
    public async Task Photograph_NeedsItsOwnConsent_BesideTheStorys()
    {
        await using var db = _database.Open();
        var story = await db.Stories.Include(s => s.Volunteer).ThenInclude(v => v!.Consents).SingleAsync(s => s.VolunteerId == _ana);
        Assert.Equal((true, false), (story.Publishable, story.PhotoPublishable));
        story.Illustrate("a.jpg", "image/jpeg", null);
        Assert.False(story.PhotoPublishable);
        story.Volunteer!.RecordConsent(ConsentKind.Photographs, true, Now, "form");
        Assert.True(story.PhotoPublishable);
        story.Volunteer!.RecordConsent(ConsentKind.StoryPublication, false, Now.AddMinutes(1), "form");
        Assert.Equal((false, false), (story.Publishable, story.PhotoPublishable));

        var nobodys = Story.Submit(_town.East.Id, null, "Thanks", "To all", Now);
        nobodys.Illustrate("b.jpg", "image/jpeg", null);
        Assert.Equal((true, true), (nobodys.Publishable, nobodys.PhotoPublishable));
    }

    private async Task<NewsletterIssue> DraftAsync(VolunteersDbContext db)
    {
        var issue = await NewsletterDrafter.DraftAsync(
            db, _town.East.Id, "May", new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31), Now, CancellationToken.None);
        await db.SaveChangesAsync();
        return issue;
    }
}
