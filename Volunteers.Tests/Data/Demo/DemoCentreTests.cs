using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Demo;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Demo;

public sealed class DemoCentreTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private string _directory = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _directory = Directory.CreateTempSubdirectory("volunteers-demo").FullName;
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Theory]
    [InlineData("2027-01-01T00:30:00Z")]
    [InlineData("2028-02-29T23:30:00Z")]
    [InlineData("2026-03-29T01:30:00Z")]
    public async Task LoadAsync_MakesTheWholeCentre_WhateverTheDay(string now)
    {
        // arrange
        _database.Clock.AdjustTime(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        // act
        Assert.True(await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None));

        // assert
        await using var db = _database.Open();
        var centre = await db.Centres.SingleAsync(c => c.Name.StartsWith("East Hastings"));
        Assert.Equal(9, await db.Centres.CountAsync());
        Assert.Equal(13, await db.Programmes.CountAsync(p => p.CentreId == centre.Id));
        Assert.InRange(await db.Volunteers.CountAsync(), 58, 69);
        Assert.Equal(12, await db.SupportMeetings.CountAsync(m => m.EndsAt < _database.Clock.GetUtcNow()));
        Assert.Equal(2, await db.SupportMeetings.CountAsync(m => m.StartsAt > _database.Clock.GetUtcNow()));
        Assert.True(await db.ProgrammeSessions.CountAsync(s => s.StartsAt > _database.Clock.GetUtcNow()) > 40);
        Assert.Equal(1, await db.NewsletterIssues.CountAsync(n => n.SentAt != null));
        Assert.Equal(1, await db.NewsletterIssues.CountAsync(n => n.PublishedAt == null));
        Assert.Equal(["Demonstration loaded", "Erased"], await db.AuditEntries.Select(e => e.Action).Order().ToListAsync());
        Assert.True(File.Exists(Path.Combine(_directory, "uploads", (await db.Stories.SingleAsync(s => s.PhotoFileName != null)).PhotoFileName!)));
        var cohorts = await db.Cohorts.Include(c => c.Sessions).Include(c => c.Places).ThenInclude(p => p.Steps).AsSplitQuery().ToListAsync();
        var statuses = cohorts.ToLookup(c => c.StatusAt(_database.Clock.GetUtcNow(), centre.Time));
        Assert.Single(statuses[CohortStatus.Running]);
        Assert.Single(statuses[CohortStatus.Open]);
        Assert.NotEmpty(statuses[CohortStatus.Completed]);
        Assert.Equal(2, statuses[CohortStatus.Running].Single().WaitingList.Count());
    }

    [Fact]
    public async Task LoadAsync_LeavesTheDatabaseAlone_WhenItIsNotEmpty()
    {
        // arrange
        await Town.BuildAsync(_database);

        // act, assert
        Assert.False(await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None));
        await using var db = _database.Open();
        Assert.Empty(await db.Volunteers.ToListAsync());
    }

    [Fact]
    public async Task LoadAsync_MakesFiguresThatFollowFromFacts()
    {
        // act
        await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None);

        // assert: hours are the sum of contributions, and those from registers are backed by presence
        await using var db = _database.Open();
        var now = _database.Clock.GetUtcNow();
        var volunteers = await db.Volunteers
            .Include(v => v.Contributions).Include(v => v.Milestones).Include(v => v.Checks).ThenInclude(c => c.Facts).Include(v => v.Checks).ThenInclude(c => c.UpdateService)
            .Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().ToListAsync();
        var present = (await db.RotaPlaces.Where(r => r.Attendance == Attendance.Present).Select(r => new { r.VolunteerId, r.ProgrammeSessionId }).ToListAsync())
            .Select(r => (r.VolunteerId, (int?)r.ProgrammeSessionId)).ToHashSet();
        var backed = volunteers.SelectMany(v => v.Contributions).Where(c => c.ProgrammeSessionId != null).ToList();
        Assert.Equal(present.Count, backed.Count);
        Assert.All(backed, c => Assert.Contains((c.VolunteerId, c.ProgrammeSessionId), present));
        foreach (var volunteer in volunteers)
        {
            var hours = volunteer.Contributions.Where(c => c.Status == ContributionStatus.Confirmed).Sum(c => c.Hours);
            var reached = volunteer.Milestones.Where(m => m.Kind.StartsWith("HOURS_", StringComparison.Ordinal)).Select(m => int.Parse(m.Kind[6..])).Order();
            Assert.Equal(Policy.BuiltIn.Of(PolicyKeys.MilestoneHours).Where(h => h <= hours), reached);
        }

        Assert.Contains(volunteers, v => v.Contributions.Sum(c => c.Hours) >= 100);
        Assert.Contains(volunteers.SelectMany(v => v.Contributions), c => c.Status == ContributionStatus.Proposed);

        // checks: some due for renewal, some overdue, most in order
        var dbs = volunteers.SelectMany(v => v.Checks).Where(c => c.Kind == CheckKind.Dbs).ToLookup(c => c.StatusOn(_database.Today, Policy.BuiltIn));
        Assert.Equal(3, dbs[CheckStatus.RecheckDue].Count());
        Assert.Equal(2, volunteers.Count(v => v.Checks.Where(c => c.Kind == CheckKind.Dbs && c.Decided).OrderBy(c => c.DecidedOn).LastOrDefault()?.StatusOn(_database.Today, Policy.BuiltIn) == CheckStatus.Overdue));
        Assert.True(dbs[CheckStatus.Clear].Count() > 20);

        // nobody is expected who was not ready when they were asked
        var assignments = await db.Assignments.Include(a => a.Role).ThenInclude(r => r.Requirements).ThenInclude(r => r.Course).Include(a => a.Programme).ToListAsync();
        foreach (var assignment in assignments)
        {
            var readiness = await ReadinessRules.LoadAsync(db, assignment.VolunteerId, assignment.ProgrammeRoleId, assignment.From, new PolicyBook(_database, _database.Clock), CancellationToken.None);
            Assert.True(readiness.Ready, string.Join(" ", readiness.Reasons.Where(r => !r.Met).Select(r => r.Explanation)));
        }

        // the published issue names nobody who did not consent to it
        var issue = await db.NewsletterIssues.SingleAsync(n => n.PublishedAt != null);
        var edition = issue.Edition!;
        Assert.True(edition.Sections.Count >= 4);
        var words = string.Join('\n', edition.Sections.SelectMany(s => s.Items).Select(i => $"{i.Title}\n{i.Text}"));
        var silent = await db.Volunteers.Include(v => v.Consents).ToListAsync();
        foreach (var name in silent.Where(v => !v.HasConsentedTo(ConsentKind.StoryPublication)).Select(v => v.FullName))
        {
            Assert.DoesNotContain(name, words, StringComparison.Ordinal);
        }

        Assert.True(await db.Messages.AnyAsync(m => m.Status == MessageStatus.Skipped));
        Assert.True(await db.Messages.AnyAsync(m => m.Status == MessageStatus.Sent && m.SentAt < now));
        Assert.False(await db.Messages.AnyAsync(m => m.Status == MessageStatus.Queued));
        Assert.Equal(2, await db.SupportMeetings.CountAsync(m => m.StartsAt > now && db.Messages.Any(x => x.Topic == Topic.SupportMeeting && x.TopicId == m.Id)));
    }

    [Fact]
    public async Task LoadAsync_GivesTheVolunteerSomethingAhead()
    {
        // act
        await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None);

        // assert
        await using var db = _database.Open();
        var account = await db.Accounts.Include(a => a.Roles).SingleAsync(a => a.Email == "volunteer@demo.example");
        Assert.Empty(account.Roles);
        var now = _database.Clock.GetUtcNow();
        Assert.True(await db.RotaPlaces.AnyAsync(r => r.VolunteerId == account.VolunteerId && r.Session.StartsAt > now));
        Assert.True(await db.MeetingInvitations.AnyAsync(i => i.VolunteerId == account.VolunteerId && i.Meeting.StartsAt > now));
        Assert.True(await db.Milestones.AnyAsync(m => m.VolunteerId == account.VolunteerId));
    }
}
