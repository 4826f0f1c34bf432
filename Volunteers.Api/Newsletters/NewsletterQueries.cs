using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Newsletters;

[QueryType]
public static class NewsletterQueries
{
    /// <summary>Issues of the newsletter, drafts among them, latest first.</summary>
    [Authorize(Policy = Permissions.NewsletterRead)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<NewsletterIssueFilter>]
    [UseSorting<NewsletterIssueSort>]
    public static IQueryable<NewsletterIssue> GetNewsletterIssues(VolunteersDbContext db) =>
        db.NewsletterIssues.OrderByDescending(n => n.To).ThenByDescending(n => n.CreatedAt);
}
