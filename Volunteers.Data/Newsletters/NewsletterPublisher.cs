using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;

namespace Volunteers.Data.Newsletters;

/// <summary>Publishes an issue: asks for every consent again, freezes the content.</summary>
public static class NewsletterPublisher
{
    /// <summary>Publishes an issue; does not save.</summary>
    /// <returns>What was left out, and why.</returns>
    /// <exception cref="NotFoundException">There is no such issue, or it may not be seen.</exception>
    /// <exception cref="NewsletterRefusedException">It is published already, or empty.</exception>
    public static async Task<(NewsletterIssue Issue, IReadOnlyList<string> LeftOut)> PublishAsync(
        VolunteersDbContext db, int issueId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var issue = await LoadAsync(db, issueId, cancellationToken) ?? throw new NotFoundException("newsletter issue");
        if (issue.PublishedAt is not null)
        {
            throw new NewsletterRefusedException("This issue is published already.");
        }

        var leftOut = await CheckConsentsAsync(db, issue, cancellationToken);
        issue.Publish(now);
        return (issue, leftOut);
    }

    /// <summary>Puts an issue that was taken down back on the web, without what may not be shown any more; does not save.</summary>
    /// <returns>What was left out, and why.</returns>
    /// <exception cref="NotFoundException">There is no such issue, or it may not be seen.</exception>
    /// <exception cref="NewsletterRefusedException">It was not taken down, or nothing is left in it.</exception>
    public static async Task<(NewsletterIssue Issue, IReadOnlyList<string> LeftOut)> RepublishAsync(
        VolunteersDbContext db, int issueId, CancellationToken cancellationToken)
    {
        var issue = await LoadAsync(db, issueId, cancellationToken) ?? throw new NotFoundException("newsletter issue");
        var leftOut = await CheckConsentsAsync(db, issue, cancellationToken);
        issue.Republish();
        return (issue, leftOut);
    }

    /// <summary>What a published issue would leave out if it were published now, each as a sentence; changes nothing that is saved.</summary>
    public static async Task<IReadOnlyList<string>> WithoutConsentAsync(VolunteersDbContext db, int issueId, CancellationToken cancellationToken) =>
        await LoadAsync(db, issueId, cancellationToken, tracked: false) is { } issue ? await CheckConsentsAsync(db, issue, cancellationToken) : [];

    /// <summary>What readers see, or would see if the issue were published now; changes nothing that is saved.</summary>
    /// <returns>Null when there is no such issue, or it may not be seen.</returns>
    public static async Task<NewsletterEdition?> EditionAsync(
        VolunteersDbContext db, int issueId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var issue = await LoadAsync(db, issueId, cancellationToken, tracked: false);
        if (issue is { Edition: null })
        {
            await CheckConsentsAsync(db, issue, cancellationToken);
        }

        return issue is null ? null : issue.Edition ?? NewsletterEdition.Of(issue, now);
    }

    private static async Task<NewsletterIssue?> LoadAsync(
        VolunteersDbContext db, int issueId, CancellationToken cancellationToken, bool tracked = true) =>
        await (tracked ? db.NewsletterIssues : db.NewsletterIssues.AsNoTrackingWithIdentityResolution())
            .Include(n => n.Centre).Include(n => n.Sections).ThenInclude(s => s.Items)
            .AsSplitQuery()
            .FirstOrDefaultAsync(n => n.Id == issueId, cancellationToken);

    private static async Task<IReadOnlyList<string>> CheckConsentsAsync(VolunteersDbContext db, NewsletterIssue issue, CancellationToken cancellationToken)
    {
        var items = issue.Sections.SelectMany(s => s.Items).ToList();
        int[] people = [.. items.Where(i => i.VolunteerId is not null).Select(i => i.VolunteerId!.Value).Distinct()];
        int[] storyIds = [.. items.Where(i => i.StoryId is not null).Select(i => i.StoryId!.Value).Distinct()];
        var nameable = (await db.Volunteers
            .Where(v => people.Contains(v.Id) && VolunteerFacts.HasConsentedTo.Of(v, ConsentKind.StoryPublication))
            .Select(v => v.Id).ToListAsync(cancellationToken)).ToHashSet();
        var stories = await db.Stories.AsNoTracking().Where(s => storyIds.Contains(s.Id))
            .Include(s => s.Volunteer).ThenInclude(v => v!.Consents)
            .ToDictionaryAsync(s => s.Id, cancellationToken);
        return issue.LeaveOutWithoutConsent(
            nameable.Contains,
            id => stories.TryGetValue(id, out var story) && story.Publishable,
            id => stories.TryGetValue(id, out var story) && story.PhotoPublishable);
    }
}
