using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Newsletters;

/// <summary>Who is sent each issue: as the ledger has it once it is published, before that as it would be now.</summary>
public sealed class ReadersByIssueIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Readers>
{
    private const string NoConsent = "Has not consented to the newsletter.";
    private const string NoAddress = "No e-mail address is known.";

    protected override async Task<IReadOnlyDictionary<int, Readers>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var issues = await db.NewsletterIssues.AsNoTracking()
            .Where(n => keys.Contains(n.Id))
            .Select(n => new { n.Id, n.CentreId, Published = n.PublishedAt != null })
            .ToListAsync(cancellationToken);

        int[] published = [.. issues.Where(i => i.Published).Select(i => i.Id)];
        var ledger = await db.Messages
            .Where(m => m.Topic == Topic.NewsletterIssue && published.Contains(m.TopicId))
            .GroupBy(m => new { m.TopicId, Skipped = m.Status == MessageStatus.Skipped, Reason = m.Status == MessageStatus.Skipped ? m.Reason : null })
            .Select(g => new { g.Key.TopicId, g.Key.Skipped, g.Key.Reason, Count = g.Count() })
            .ToListAsync(cancellationToken);

        int[] centres = [.. issues.Where(i => !i.Published).Select(i => i.CentreId).Distinct()];
        var now = await db.Enrolments
            .Where(e => centres.Contains(e.CentreId) && e.Volunteer.ErasedAt == null && EnrolmentFacts.IsCurrent.Of(e))
            .Select(e => new
            {
                e.CentreId,
                Consents = VolunteerFacts.HasConsentedTo.Of(e.Volunteer, ConsentKind.Newsletter),
                Reachable = e.Volunteer.Email != null,
            })
            .GroupBy(e => new { e.CentreId, e.Consents, e.Reachable })
            .Select(g => new { g.Key.CentreId, g.Key.Consents, g.Key.Reachable, Count = g.Count() })
            .ToListAsync(cancellationToken);

        return issues.ToDictionary(i => i.Id, i => i.Published
            ? new Readers(
                ledger.Where(m => m.TopicId == i.Id && !m.Skipped).Sum(m => m.Count),
                [.. ledger.Where(m => m.TopicId == i.Id && m.Skipped).Select(m => new ReasonCount(m.Reason ?? string.Empty, m.Count))])
            : new Readers(
                now.Where(e => e.CentreId == i.CentreId && e.Consents && e.Reachable).Sum(e => e.Count),
                [
                    .. new[]
                    {
                        new ReasonCount(NoConsent, now.Where(e => e.CentreId == i.CentreId && !e.Consents).Sum(e => e.Count)),
                        new ReasonCount(NoAddress, now.Where(e => e.CentreId == i.CentreId && e.Consents && !e.Reachable).Sum(e => e.Count)),
                    }.Where(r => r.Count > 0),
                ]));
    }
}

/// <summary>Who is sent an issue, and who is not.</summary>
public sealed record Readers(int Recipients, IReadOnlyList<ReasonCount> Skipped);

/// <summary>How many people a reason holds for.</summary>
public sealed record ReasonCount(string Reason, int Count);
