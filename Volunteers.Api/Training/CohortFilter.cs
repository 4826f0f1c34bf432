using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Training;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class CohortFilter : FilterInputType<Cohort>
{
    protected override void Configure(FilterDescriptor<Cohort> descriptor)
    {
        descriptor.Id<Cohort>(c => c.Id);
        descriptor.Id<Centre>(c => c.CentreId);
        descriptor.Id<Course>(c => c.CourseId);
        descriptor.Field("name", c => c.SortName);
        descriptor.Field(c => c.OpensOn);
        descriptor.Field(c => c.ClosesOn);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class CohortSort : SortInputType<Cohort>
{
    protected override void Configure(SortDescriptor<Cohort> descriptor)
    {
        descriptor.Field("name", c => c.SortName);
        descriptor.Field(c => c.OpensOn);
        descriptor.Field(c => c.ClosesOn);
    }
}
