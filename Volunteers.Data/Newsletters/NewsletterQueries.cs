using System.Linq.Expressions;

namespace Volunteers.Data.Newsletters;

/// <summary>What is derived about issues, in a form that databases understand.</summary>
public static class NewsletterQueries
{
    /// <summary>As <see cref="NewsletterIssue.Status"/>.</summary>
    public static Expression<Func<NewsletterIssue, NewsletterStatus>> Status { get; } = n =>
        n.SentAt != null ? NewsletterStatus.Sent
        : n.PublishedAt != null ? NewsletterStatus.Published
        : n.ScheduledFor != null ? NewsletterStatus.Scheduled
        : NewsletterStatus.Draft;
}
