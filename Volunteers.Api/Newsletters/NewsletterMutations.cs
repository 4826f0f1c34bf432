using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Newsletters;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Newsletters;

[MutationType]
[Authorize]
public static class NewsletterMutations
{
    /// <summary>Proposes an issue for a period, from facts that may be told.</summary>
    [Cost(5_000)]
    [Error<InvalidInputException>]
    public static async Task<NewsletterIssue> DraftNewsletterAsync(
        [ID<Centre>] int centreId, string title, DateOnly from, DateOnly to,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.NewsletterWrite, centreId);
        var issue = await NewsletterDrafter.DraftAsync(db, centreId, title, from, to, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return issue;
    }

    /// <summary>Applies the editor's wording, order and choice. What is not given stays as it is.</summary>
    /// <param name="sections">All sections with all items, in order; replaces what was there.</param>
    /// <param name="version">The version that was read; refused when someone else edited the issue since.</param>
    [Error<NewsletterRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<NewsletterIssue> EditNewsletterAsync(
        [ID<NewsletterIssue>] int newsletterIssueId, string? title, string? welcome, IReadOnlyList<NewsletterSectionInput>? sections, int? version,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var issue = await IssueAsync(db, newsletterIssueId, version, caller, cancellationToken);
        issue.Edit(title, welcome, sections);
        await db.SaveChangesAsync(cancellationToken);
        return issue;
    }

    /// <summary>Publishes now, or at a time: freezes the content, has the PDF made and the e-mails queued.</summary>
    /// <param name="at">When to publish; now when not given.</param>
    [Error<NewsletterRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<NewsletterIssue> PublishNewsletterAsync(
        [ID<NewsletterIssue>] int newsletterIssueId, DateTimeOffset? at, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var issue = await IssueAsync(db, newsletterIssueId, version, caller, cancellationToken);
        var now = clock.GetUtcNow();
        if (at is { } later)
        {
            issue.ScheduleFor(later, now);
        }
        else
        {
            await NewsletterPublisher.PublishAsync(db, issue.Id, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return issue;
    }

    /// <summary>Puts an issue that went off the web, because somebody on it withdrew their consent, back without what may not be shown. Nobody is sent it again.</summary>
    [Error<NewsletterRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<NewsletterIssue> RepublishNewsletterAsync(
        [ID<NewsletterIssue>] int newsletterIssueId, int? version, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var issue = await IssueAsync(db, newsletterIssueId, version, caller, cancellationToken);
        await NewsletterPublisher.RepublishAsync(db, issue.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return issue;
    }

    private static async Task<NewsletterIssue> IssueAsync(
        VolunteersDbContext db, int issueId, int? version, Caller caller, CancellationToken cancellationToken)
    {
        var issue = await db.NewsletterIssues
            .Include(n => n.Sections).ThenInclude(s => s.Items)
            .FindRequiredAsync(n => n.Id == issueId, "newsletter issue", cancellationToken);
        caller.Require(Permissions.NewsletterWrite, issue.CentreId);
        issue.RequireVersion(version);
        return issue;
    }
}
