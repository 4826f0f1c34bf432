namespace Volunteers.Data.Newsletters;

/// <summary>What follows from the facts about an issue.</summary>
public static class NewsletterIssueFacts
{
    public static readonly Fact<NewsletterIssue, NewsletterStatus> Status = new(n =>
        n.TakenDownAt != null ? NewsletterStatus.TakenDown
        : n.SentAt != null ? NewsletterStatus.Sent
        : n.PublishedAt != null ? NewsletterStatus.Published
        : n.ScheduledFor != null ? NewsletterStatus.Scheduled
        : NewsletterStatus.Draft);
}
