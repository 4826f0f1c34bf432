using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Newsletters;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Newsletters;

[Node]
[ObjectType<NewsletterIssue>(Fields =
[
    nameof(NewsletterIssue.Title), nameof(NewsletterIssue.From), nameof(NewsletterIssue.To), nameof(NewsletterIssue.Welcome),
    nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.ScheduledFor), nameof(NewsletterIssue.Version),
])]
public static class NewsletterIssueType
{
    [NodeResolver]
    public static IQueryable<NewsletterIssue> GetNodes(VolunteersDbContext db) => db.NewsletterIssues.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(NewsletterIssue.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(NewsletterIssue.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    public static NewsletterStatus GetStatus(
        [Parent(nameof(NewsletterIssue.SentAt), nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.ScheduledFor))] NewsletterIssue issue) =>
        issue.Status;

    public static async Task<IReadOnlyList<NewsletterSection>> GetSectionsAsync(
        [Parent(nameof(NewsletterIssue.Id))] NewsletterIssue issue, SectionsByIssueIdDataLoader sections, CancellationToken cancellationToken) =>
        await sections.LoadAsync(issue.Id, cancellationToken);

    /// <summary>The printable issue; null until it is published and printed.</summary>
    public static Uri? GetPdfUrl(
        [Parent(nameof(NewsletterIssue.Slug), nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.PdfMadeAt))] NewsletterIssue issue,
        PublicAddress address) =>
        issue.PublishedAt is not null && issue.PdfMadeAt is not null ? address.Of($"newsletters/{issue.Slug}.pdf") : null;

    /// <summary>The issue as a web page; null until it is published.</summary>
    public static Uri? GetWebUrl(
        [Parent(nameof(NewsletterIssue.Slug), nameof(NewsletterIssue.PublishedAt))] NewsletterIssue issue, PublicAddress address) =>
        issue.PublishedAt is not null ? address.Of($"newsletters/{issue.Slug}") : null;

    /// <summary>The issue as it would be printed now; for staff.</summary>
    public static Uri GetPreviewUrl(
        [Parent(nameof(NewsletterIssue.Id), nameof(NewsletterIssue.Version))] NewsletterIssue issue, PublicAddress address, INodeIdSerializer ids) =>
        address.Of($"api/newsletters/{ids.Format("NewsletterIssue", issue.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))}/preview.pdf?version={issue.Version}");

    /// <summary>Published, but there was no browser to print it yet.</summary>
    public static bool GetPdfPending(
        [Parent(nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.PdfMadeAt))] NewsletterIssue issue) =>
        issue.PublishedAt is not null && issue.PdfMadeAt is null;

    /// <summary>How many are sent it by e-mail: of a published issue as the ledger has it, of a draft as it would be now.</summary>
    public static async Task<int> GetRecipientsAsync(
        [Parent(nameof(NewsletterIssue.Id))] NewsletterIssue issue, ReadersByIssueIdDataLoader readers, CancellationToken cancellationToken) =>
        (await readers.LoadRequiredAsync(issue.Id, cancellationToken)).Recipients;

    /// <summary>How many are not, although they volunteer at the centre.</summary>
    public static async Task<int> GetSkippedAsync(
        [Parent(nameof(NewsletterIssue.Id))] NewsletterIssue issue, ReadersByIssueIdDataLoader readers, CancellationToken cancellationToken) =>
        (await readers.LoadRequiredAsync(issue.Id, cancellationToken)).Skipped.Sum(s => s.Count);

    /// <summary>Why not.</summary>
    public static async Task<IReadOnlyList<ReasonCount>> GetSkippedReasonsAsync(
        [Parent(nameof(NewsletterIssue.Id))] NewsletterIssue issue, ReadersByIssueIdDataLoader readers, CancellationToken cancellationToken) =>
        (await readers.LoadRequiredAsync(issue.Id, cancellationToken)).Skipped;
}
