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

    public static string Occasion(int issueId) => $"newsletter:{issueId}";

    public async Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await PublishDueAsync(db, now, cancellationToken);
        var issues = await db.NewsletterIssues
            .Where(issue => issue.PublishedAt != null && issue.SentAt == null)
            .OrderBy(issue => issue.Id)
            .ToListAsync(cancellationToken);
        var added = 0;
        foreach (var issue in issues)
        {
            added += await QueueAsync(db, issue, now, cancellationToken);
        }
        return added;
    }

    private async Task PublishDueAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await db.NewsletterIssues
            .Where(issue => issue.PublishedAt == null && issue.ScheduledFor != null && issue.ScheduledFor <= now)
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

    private async Task<int> QueueAsync(VolunteersDbContext db, NewsletterIssue issue, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var occasion = Occasion(issue.Id);
        var rows = db.Messages.Where(message => message.Kind == MessageKinds.Newsletter && message.Occasion == occasion);
        if (await rows.AnyAsync(cancellationToken))
        {
            if (!await rows.AnyAsync(message => message.Status == MessageStatus.Queued, cancellationToken))
            {
                issue.Sent(now);
                await db.SaveChangesAsync(cancellationToken);
                LogSent(issue.Id);
            }
            return 0;
        }
        if (issue.PdfMadeAt is null && now < issue.PublishedAt + WaitForPdf && BrowserLocator.Find(printing.Value.Browser) is not null)
        {
            return 0;
        }

        var volunteers = await db.Volunteers.CurrentAt(issue.CentreId).Include(v => v.Consents).OrderBy(v => v.Id).ToListAsync(cancellationToken);
        foreach (var volunteer in volunteers)
        {
            var message = Message.ForVolunteer(MessageKinds.Newsletter, occasion, volunteer, issue.CentreId, issue.PublishedAt!.Value, now);
            if (!volunteer.HasConsentedTo(ConsentKind.Newsletter))
            {
                message.Skip(volunteer.Consents.Any(c => c.Kind == ConsentKind.Newsletter)
                    ? "They withdrew their consent to the newsletter."
                    : "They have not consented to the newsletter.");
            }
            db.Messages.Add(message);
        }
        await db.SaveChangesAsync(cancellationToken);
        LogQueued(issue.Id, volunteers.Count);
        return volunteers.Count;
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
