using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Publishes issues whose time has come, and queues a published issue for every volunteer of its centre.</summary>
public sealed partial class NewsletterPlanner(IOptions<PrintingOptions> printing, TimeProvider clock, ILogger<NewsletterPlanner> log) : IPlanner
{
    /// <summary>How long the e-mails wait for the PDF that they link to, where there is a browser to print it.</summary>
    private static readonly TimeSpan WaitForPdf = TimeSpan.FromMinutes(2);

    public async Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await PublishDueAsync(db, now, cancellationToken);
        var sent = await db.NewsletterIssues
            .Where(issue => NewsletterIssueFacts.Status.Of(issue) == NewsletterStatus.Published)
            .Where(issue => db.Messages.Any(m => m.Topic == Topic.NewsletterIssue && m.TopicId == issue.Id))
            .Where(issue => !db.Messages.Any(m => m.Topic == Topic.NewsletterIssue && m.TopicId == issue.Id && m.Status == MessageStatus.Queued))
            .ToListAsync(cancellationToken);
        foreach (var issue in sent)
        {
            issue.Sent(now);
            LogSent(issue.Id);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var only = changed.Of(Topic.NewsletterIssue);
        if (only is [])
        {
            return [];
        }

        // the readers of an issue are those of the moment at which it goes out
        var issues = await db.NewsletterIssues.AsNoTracking()
            .Where(issue => NewsletterIssueFacts.Status.Of(issue) == NewsletterStatus.Published && (only == null || only.Contains(issue.Id)))
            .Where(issue => !db.Messages.Any(m => m.Topic == Topic.NewsletterIssue && m.TopicId == issue.Id))
            .OrderBy(issue => issue.Id)
            .ToListAsync(cancellationToken);
        var (now, canPrint) = (clock.GetUtcNow(), BrowserLocator.Find(printing.Value.Browser) is not null);
        List<DueMessage> due = [];
        foreach (var issue in issues.Where(issue => issue.PdfMadeAt is not null || !canPrint || now >= issue.PublishedAt + WaitForPdf))
        {
            var readers = await db.Volunteers.AsNoTracking()
                .Where(v => VolunteerFacts.IsCurrentAt.Of(v, issue.CentreId))
                .Include(v => v.Consents).OrderBy(v => v.Id)
                .ToListAsync(cancellationToken);
            due.AddRange(readers.Select(reader => new DueMessage(
                MessageKinds.Newsletter, new Occasion(Topic.NewsletterIssue, issue.Id), reader.Id, issue.CentreId, issue.PublishedAt!.Value,
                reader.HasConsentedTo(ConsentKind.Newsletter) ? null
                : reader.Consents.Any(c => c.Kind == ConsentKind.Newsletter) ? "They withdrew their consent to the newsletter."
                : "They have not consented to the newsletter.")));
            LogQueued(issue.Id, readers.Count);
        }

        return due;
    }

    private async Task PublishDueAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await db.NewsletterIssues
            .Where(issue => NewsletterIssueFacts.Status.Of(issue) == NewsletterStatus.Scheduled && issue.ScheduledFor <= now)
            .Select(issue => issue.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            try
            {
                await NewsletterPublisher.PublishAsync(db, id, now, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                LogPublished(id);
            }
            catch (NewsletterRefusedException)
            {
                db.ChangeTracker.Clear();
                LogRefused(id);
            }
        }
    }

    [LoggerMessage(3201, LogLevel.Information, "Newsletter issue {Id} published at its time")]
    private partial void LogPublished(int id);

    [LoggerMessage(3202, LogLevel.Warning, "Newsletter issue {Id} was due but there is nothing in it")]
    private partial void LogRefused(int id);

    [LoggerMessage(3203, LogLevel.Information, "Newsletter issue {Id}: {Count} ledger rows")]
    private partial void LogQueued(int id, int count);

    [LoggerMessage(3204, LogLevel.Information, "Newsletter issue {Id} sent")]
    private partial void LogSent(int id);
}
