using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Execution;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;

namespace Volunteers.Api.Newsletters;

/// <summary>The public archive of published issues, and previews for those who edit them.</summary>
public static class NewsletterEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapNewsletters(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/newsletters", Reading, ArchiveAsync);
        routes.MapMethods("/newsletters/{slug}.pdf", Reading, PdfAsync);
        routes.MapMethods("/newsletters/{slug}", Reading, PageAsync);
        routes.MapGet("/api/newsletters/{nodeId}/preview.html", PreviewPageAsync).RequireAuthorization(Permissions.NewsletterWrite);
        routes.MapGet("/api/newsletters/{nodeId}/preview.pdf", PreviewPdfAsync).RequireAuthorization(Permissions.NewsletterWrite);
    }

    private static async Task<IResult> ArchiveAsync(SystemDatabase database, HttpContext context)
    {
        await using var db = database.Open();
        var issues = await db.NewsletterIssues.AsNoTracking()
            .Where(issue => issue.PublishedAt != null && issue.TakenDownAt == null)
            .OrderByDescending(issue => issue.PublishedAt)
            .Select(issue => new ArchivedIssue(issue.Title, issue.Centre.Name, issue.Slug, issue.From, issue.To, issue.PdfFileName != null))
            .ToListAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "public, no-cache";
        return Html(PublicPages.Archive(issues));
    }

    private static async Task<IResult> PageAsync(
        string slug, SystemDatabase database, NewsletterRenderer renderer, IOptions<ServerOptions> server, HttpContext context)
    {
        await using var db = database.Open();
        var issue = await db.NewsletterIssues.AsNoTracking()
            .Where(n => n.Slug == slug && n.PublishedAt != null && n.TakenDownAt == null)
            .Select(n => new { n.Edition, n.PdfFileName })
            .SingleOrDefaultAsync(context.RequestAborted);
        if (issue?.Edition is not { } edition)
        {
            return NoSuchIssue();
        }

        var pdf = issue.PdfFileName is null ? null : new Uri(server.Value.PublicUri, $"newsletters/{slug}.pdf");
        context.Response.Headers.CacheControl = "public, no-cache";
        return Html(await renderer.ToHtmlAsync(edition, isDraft: false, pdf, context.RequestAborted));
    }

    private static async Task<IResult> PdfAsync(string slug, SystemDatabase database, IOptions<ServerOptions> server, HttpContext context)
    {
        await using var db = database.Open();
        var issue = await db.NewsletterIssues.AsNoTracking()
            .Where(n => n.Slug == slug && n.PublishedAt != null && n.TakenDownAt == null)
            .Select(n => new { n.PdfFileName })
            .SingleOrDefaultAsync(context.RequestAborted);
        if (issue is null)
        {
            return NoSuchIssue();
        }

        var path = issue.PdfFileName is null ? null : Path.Combine(server.Value.DataDirectory, "newsletters", Path.GetFileName(issue.PdfFileName));
        if (path is null || !File.Exists(path))
        {
            return Html(
                PublicPage.Plain("The PDF is on its way", "This issue is published, but its PDF is not made yet. You can read the issue here meanwhile:", ($"/newsletters/{slug}", "Read it on the web")),
                StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.Headers.ContentDisposition = $"inline; filename=\"{slug}.pdf\"";
        return Results.File(path, "application/pdf", enableRangeProcessing: true);
    }

    private static async Task<IResult> PreviewPageAsync(
        string nodeId, VolunteersDbContext db, Caller caller, [FromServices] INodeIdSerializer ids, NewsletterRenderer renderer, TimeProvider clock, HttpContext context) =>
        await FindAsync(nodeId, db, caller, ids, clock, context.RequestAborted) is { } edition
            ? Html(await renderer.ToHtmlAsync(edition, edition.Slug is null, null, context.RequestAborted))
            : Missing();

    private static async Task<IResult> PreviewPdfAsync(
        string nodeId, VolunteersDbContext db, Caller caller, [FromServices] INodeIdSerializer ids, NewsletterRenderer renderer, TimeProvider clock, HttpContext context)
    {
        if (await FindAsync(nodeId, db, caller, ids, clock, context.RequestAborted) is not { } edition)
        {
            return Missing();
        }

        try
        {
            return Results.File(await renderer.ToPdfAsync(edition, edition.Slug is null, context.RequestAborted), "application/pdf");
        }
        catch (BrowserNotFoundException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (PrintingFailedException)
        {
            return Results.Json(new Notice("The PDF could not be printed just now. Try again in a moment."), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<NewsletterEdition?> FindAsync(
        string nodeId, VolunteersDbContext db, Caller caller, INodeIdSerializer ids, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!ids.TryParse(nodeId, out var type, out var key) || type != "NewsletterIssue"
            || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var centre = await db.NewsletterIssues.Where(n => n.Id == id).Select(n => (int?)n.CentreId).SingleOrDefaultAsync(cancellationToken);
        return centre is { } centreId && caller.Can(Permissions.NewsletterWrite, centreId)
            ? await NewsletterPublisher.EditionAsync(db, id, clock.GetUtcNow(), cancellationToken)
            : null;
    }

    private static IResult Missing() =>
        Results.Json(new Notice("There is no such issue, or you may not see it."), statusCode: StatusCodes.Status404NotFound);

    private static IResult NoSuchIssue() =>
        Html(PublicPage.Plain("No such issue", "There is no newsletter at this address.", ("/newsletters", "All newsletters")), StatusCodes.Status404NotFound);

    private static IResult Html(string page, int status = StatusCodes.Status200OK) =>
        Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
