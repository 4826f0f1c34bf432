using Volunteers.Data.Training;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Training;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class CourseFilter : FilterInputType<Course>
{
    protected override void Configure(FilterDescriptor<Course> descriptor)
    {
        descriptor.Id<Course>(c => c.Id);
        descriptor.Field("title", c => c.SortTitle);
        descriptor.Field("level", c => c.SortLevel);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class CourseSort : SortInputType<Course>
{
    protected override void Configure(SortDescriptor<Course> descriptor)
    {
        descriptor.Field("title", c => c.SortTitle);
        descriptor.Field("level", c => c.SortLevel);
    }
}
