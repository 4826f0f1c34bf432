using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Newsletters;

[Node]
[ObjectType<NewsletterIssue>(Fields =
[
    nameof(NewsletterIssue.Title), nameof(NewsletterIssue.From), nameof(NewsletterIssue.To), nameof(NewsletterIssue.Welcome),
    nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.ScheduledFor), nameof(NewsletterIssue.TakenDownAt), nameof(NewsletterIssue.Version),
])]
public static class NewsletterIssueType
{
    public static Expression<Func<NewsletterIssue, Centre>> Centre => n => n.Centre;

    public static Expression<Func<NewsletterIssue, NewsletterStatus>> Status => NewsletterIssueFacts.Status;

    public static Expression<Func<NewsletterIssue, IEnumerable<NewsletterSection>>> Sections => n => n.Sections.OrderBy(s => s.Position);

    /// <summary>The printable issue; null until it is published and printed.</summary>
    public static Uri? GetPdfUrl([Column] string? slug, [Column] DateTimeOffset? publishedAt, [Column] DateTimeOffset? pdfMadeAt, PublicAddress address) =>
        publishedAt is not null && pdfMadeAt is not null ? address.Of($"newsletters/{slug}.pdf") : null;

    /// <summary>The issue as a web page; null until it is published.</summary>
    public static Uri? GetWebUrl([Column] string? slug, [Column] DateTimeOffset? publishedAt, [Column] DateTimeOffset? takenDownAt, PublicAddress address) =>
        publishedAt is not null && takenDownAt is null ? address.Of($"newsletters/{slug}") : null;

    /// <summary>The issue as it would be printed now; for staff.</summary>
    public static Uri GetPreviewUrl([Column] int id, [Column] int version, PublicAddress address, INodeIdSerializer ids) =>
        address.Of($"api/newsletters/{ids.Format("NewsletterIssue", id.ToString(System.Globalization.CultureInfo.InvariantCulture))}/preview.pdf?version={version}");

    /// <summary>Published, but there was no browser to print it yet.</summary>
    public static Expression<Func<NewsletterIssue, bool>> PdfPending => n => n.PublishedAt != null && n.TakenDownAt == null && n.PdfMadeAt == null;

    /// <summary>What would be left out if a published issue were published again now, as sentences; nothing for those who do not edit it.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> GetWithoutConsentAsync(
        [Parent(nameof(NewsletterIssue.Id), nameof(NewsletterIssue.CentreId), nameof(NewsletterIssue.TakenDownAt))] IReadOnlyList<NewsletterIssue> issues, VolunteersDbContext db, Caller caller,
        CancellationToken cancellationToken)
    {
        var missing = new Dictionary<int, IReadOnlyList<string>>();
        foreach (var issue in issues.Where(issue => issue.TakenDownAt is not null && caller.Can(Permissions.NewsletterRead, issue.CentreId)).DistinctBy(issue => issue.Id))
        {
            missing[issue.Id] = await NewsletterPublisher.WithoutConsentAsync(db, issue.Id, cancellationToken);
        }

        return issues.Each<NewsletterIssue, IReadOnlyList<string>>(issue => missing.GetValueOrDefault(issue.Id) ?? []);
    }

    /// <summary>Who was sent a published issue by e-mail; nobody for those who may not read the ledger.</summary>
    [Authorize(Policy = Permissions.MessagesRead)]
    public static Expression<Func<VolunteersDbContext, NewsletterIssue, IEnumerable<Volunteer>>> SentTo => (db, n) => db.Messages
        .Where(m => m.Topic == Topic.NewsletterIssue && m.TopicId == n.Id && m.Status == MessageStatus.Sent && m.VolunteerId != null)
        .OrderBy(m => m.Volunteer!.SortSurname)
        .Select(m => m.Volunteer!);

    /// <summary>How many are sent it by e-mail: of a published issue as the ledger has it, of a draft as it would be now.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> GetRecipientsAsync(
        [Parent(nameof(NewsletterIssue.Id))] IReadOnlyList<NewsletterIssue> issues, VolunteersDbContext db, ISharedWork shared)
    {
        var readers = await Readers.OfAsync(issues, db, shared);
        return issues.Each(issue => readers.GetValueOrDefault(issue.Id, Readers.None).Recipients);
    }

    /// <summary>How many are not, although they volunteer at the centre.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> GetSkippedAsync(
        [Parent(nameof(NewsletterIssue.Id))] IReadOnlyList<NewsletterIssue> issues, VolunteersDbContext db, ISharedWork shared)
    {
        var readers = await Readers.OfAsync(issues, db, shared);
        return issues.Each(issue => readers.GetValueOrDefault(issue.Id, Readers.None).Skipped.Sum(s => s.Count));
    }

    /// <summary>Why not.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ReasonCount>>> GetSkippedReasonsAsync(
        [Parent(nameof(NewsletterIssue.Id))] IReadOnlyList<NewsletterIssue> issues, VolunteersDbContext db, ISharedWork shared)
    {
        var readers = await Readers.OfAsync(issues, db, shared);
        return issues.Each(issue => readers.GetValueOrDefault(issue.Id, Readers.None).Skipped);
    }
}
