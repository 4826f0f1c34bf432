using System.Linq.Expressions;
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
    [UseFiltering<NewsletterIssueFilter>]
    [UseSorting<NewsletterIssueSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<NewsletterIssue>>> NewsletterIssues =>
        db => db.NewsletterIssues.OrderByDescending(n => n.To).ThenByDescending(n => n.CreatedAt);
}
