using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Prints published issues that have no PDF yet: at once where there is a browser, otherwise as soon as one appears.</summary>
public sealed partial class NewsletterPdfs(
    IVolunteersDbContextFactory databases, NewsletterRenderer renderer, IConfiguration configuration, TimeProvider clock,
    ILogger<NewsletterPdfs> log)
{
    /// <summary>How many issues waited for a browser when that was last said, so that it is said once.</summary>
    private static int _waitingLast;

    /// <summary>Where PDFs are kept: {DataDirectory}/newsletters.</summary>
    public string Folder => Path.GetFullPath(Path.Combine(configuration["DataDirectory"] ?? "data", "newsletters"));

    /// <returns>How many PDFs were made.</returns>
    public async Task<int> MakeMissingAsync(CancellationToken cancellationToken)
    {
        await using var db = databases.Create(AccessScope.System);
        await RemoveTakenDownAsync(db, cancellationToken);
        var missing = await db.NewsletterIssues
            .Where(issue => issue.PublishedAt != null && issue.TakenDownAt == null && issue.PdfFileName == null)
            .OrderBy(issue => issue.PublishedAt)
            .Select(issue => issue.Id)
            .ToListAsync(cancellationToken);
        var count = 0;
        foreach (var id in missing)
        {
            try
            {
                await MakeAsync(db, id, cancellationToken);
                count++;
            }
            catch (BrowserNotFoundException exception)
            {
                if (Interlocked.Exchange(ref _waitingLast, missing.Count - count) != missing.Count - count)
                {
                    LogNoBrowser(missing.Count - count, exception.Message);
                }

                break;
            }
            catch (Exception exception) when (exception is PrintingFailedException or IOException or StaleRecordException)
            {
                db.ChangeTracker.Clear();
                LogFailed(exception, id);
            }
        }

        return count;
    }

    /// <summary>What may not be shown is not kept as a file either.</summary>
    private async Task RemoveTakenDownAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var slugs = await db.NewsletterIssues.Where(issue => issue.TakenDownAt != null).Select(issue => issue.Slug).ToListAsync(cancellationToken);
        foreach (var path in slugs.Select(slug => Path.Combine(Folder, slug + ".pdf")).Where(File.Exists))
        {
            File.Delete(path);
        }
    }

    private async Task MakeAsync(VolunteersDbContext db, int id, CancellationToken cancellationToken)
    {
        var edition = await db.NewsletterIssues.Where(n => n.Id == id).Select(n => n.Edition).FirstAsync(cancellationToken);
        var pdf = await renderer.ToPdfAsync(edition!, isDraft: false, cancellationToken);
        var issue = await db.NewsletterIssues.FirstAsync(n => n.Id == id, cancellationToken);
        var name = issue.Slug + ".pdf";
        Directory.CreateDirectory(Folder);
        var draft = Path.Combine(Folder, $".{name}.{Environment.ProcessId}");
        await File.WriteAllBytesAsync(draft, pdf, cancellationToken);
        File.Move(draft, Path.Combine(Folder, name), overwrite: true);
        issue.PdfMade(name, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        LogMade(id, PdfPages.Count(pdf));
    }

    [LoggerMessage(3211, LogLevel.Information, "Newsletter issue {Id}: PDF of {Pages} pages")]
    private partial void LogMade(int id, int pages);

    [LoggerMessage(3212, LogLevel.Warning, "{Count} newsletter issues wait for their PDF. {Remedy}")]
    private partial void LogNoBrowser(int count, string remedy);

    [LoggerMessage(3213, LogLevel.Error, "Newsletter issue {Id}: the PDF could not be made; it is tried again")]
    private partial void LogFailed(Exception exception, int id);
}
