using Volunteers.Data.Newsletters;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Newsletters;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class NewsletterIssueFilter : FilterInputType<NewsletterIssue>
{
    protected override void Configure(FilterDescriptor<NewsletterIssue> descriptor)
    {
        descriptor.Id<NewsletterIssue>(n => n.Id);
        descriptor.Id<Centre>(n => n.CentreId);
        descriptor.Field("title", n => n.SortTitle);
        descriptor.Field(n => n.From);
        descriptor.Field(n => n.To);
        descriptor.Field("status", NewsletterIssueFacts.Status.Expression);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class NewsletterIssueSort : SortInputType<NewsletterIssue>
{
    protected override void Configure(SortDescriptor<NewsletterIssue> descriptor)
    {
        descriptor.Field("title", n => n.SortTitle);
        descriptor.Field(n => n.From);
        descriptor.Field(n => n.To);
        descriptor.Field("status", NewsletterIssueFacts.Status.Expression);
    }
}
