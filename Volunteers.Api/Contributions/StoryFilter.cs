using Volunteers.Data.Contributions;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Contributions;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class StoryFilter : FilterInputType<Story>
{
    protected override void Configure(FilterDescriptor<Story> descriptor)
    {
        descriptor.Id<Story>(s => s.Id);
        descriptor.Field("title", s => s.SortTitle);
        descriptor.Field(s => s.SubmittedAt);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class StorySort : SortInputType<Story>
{
    protected override void Configure(SortDescriptor<Story> descriptor)
    {
        descriptor.Field("title", s => s.SortTitle);
        descriptor.Field(s => s.SubmittedAt);
    }
}
