using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Newsletters;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class NewsletterIssueSort : SortInputType<NewsletterIssue>
{
    protected override void Configure(ISortDescriptor<NewsletterIssue> descriptor)
    {
        descriptor.Field("title", n => n.SortTitle);
        descriptor.Field(n => n.From);
        descriptor.Field(n => n.To);
        descriptor.Field("status", Data.Newsletters.NewsletterQueries.Status);
    }
}
