using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Newsletters;
using Volunteers.Data.Places;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Makes the document of an issue: from what was frozen when it is published, else as if it were published now.</summary>
public sealed class NewsletterEditions(PublicAddresses addresses, TimeProvider clock)
{
    /// <returns>Null when there is no such issue, or <paramref name="db"/> may not see it.</returns>
    public async Task<NewsletterDocument?> DocumentAsync(VolunteersDbContext db, int issueId, CancellationToken cancellationToken)
    {
        var issue = await db.NewsletterIssues.AsNoTracking()
            .Where(n => n.Id == issueId)
            .Select(n => new { n.Slug, n.PublishedAt, n.Centre.TimeZone })
            .FirstOrDefaultAsync(cancellationToken);
        var content = issue is null ? null : await NewsletterPublisher.PreviewAsync(db, issueId, cancellationToken);
        return issue is null || content is null
            ? null
            : Document(content, CentreTime.Of(issue.TimeZone).DateOf(issue.PublishedAt ?? clock.GetUtcNow()), issue.PublishedAt is null ? null : issue.Slug);
    }

    /// <summary>The document of a draft that need not be saved.</summary>
    /// <param name="issue">With its centre, and its sections with their items.</param>
    public NewsletterDocument Of(NewsletterIssue issue) =>
        Document(NewsletterContent.Of(issue), issue.Centre.Time.DateOf(issue.PublishedAt ?? clock.GetUtcNow()), null);

    private NewsletterDocument Document(NewsletterContent content, DateOnly dated, string? slug) => new()
    {
        Centre = content.Centre,
        Title = content.Title,
        From = content.From,
        To = content.To,
        Dated = dated,
        Welcome = content.Welcome,
        Parts =
        [
            .. content.Sections.Where(section => section.Items.Count > 0).Select(section => new NewsletterPart(
                section.Heading, section.Kind, [.. section.Items.Select(Entry)])),
        ],
        Contact = new NewsletterContact(content.Address, content.Postcode, content.Phone, content.Email, content.HealthVisitor, content.SocialWorker),
        WebUrl = slug is null ? null : addresses.Newsletter(slug),
    };

    private static NewsletterEntry Entry(NewsletterContentItem item) => new(
        item.Title, item.Text,
        item.PhotoFileName is null ? null : new NewsletterPhoto(item.PhotoFileName, item.PhotoDescription ?? $"Photograph: {item.Title}"));
}
