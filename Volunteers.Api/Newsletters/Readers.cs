using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Newsletters;

/// <summary>Who is sent an issue, and who is not: as the ledger has it once it is published, before that as it would be now.</summary>
public sealed record Readers(int Recipients, IReadOnlyList<ReasonCount> Skipped)
{
    private const string NoConsent = "Has not consented to the newsletter.";
    private const string NoAddress = "No e-mail address is known.";

    internal static Readers None { get; } = new(0, []);

    /// <summary>Those of each issue, read once for all fields of a request that show them; none for whoever reads no more than what was published.</summary>
    internal static Task<Dictionary<int, Readers>> OfAsync(IReadOnlyList<NewsletterIssue> issues, VolunteersDbContext db, ISharedWork shared)
    {
        int[] ids = [.. issues.Select(i => i.Id).Distinct()];
        return shared.OnceAsync($"readers:{string.Join(',', ids)}", (ids, db), static (asked, aborted) => ReadAsync(asked.ids, asked.db, aborted));
    }

    private static async Task<Dictionary<int, Readers>> ReadAsync(IReadOnlyCollection<int> keys, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var issues = await db.NewsletterIssues.AsNoTracking()
            .Where(n => keys.Contains(n.Id) && (db.AccessScope.SeesEverything || db.AccessScope.NewsletterCentreIds.Contains(n.CentreId)))
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

/// <summary>How many people a reason holds for.</summary>
public sealed record ReasonCount(string Reason, int Count);
