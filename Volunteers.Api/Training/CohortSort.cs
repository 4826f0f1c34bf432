using Volunteers.Data.Training;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Training;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class CohortSort : SortInputType<Cohort>
{
    protected override void Configure(ISortDescriptor<Cohort> descriptor)
    {
        descriptor.Field("name", c => c.SortName);
        descriptor.Field(c => c.OpensOn);
        descriptor.Field(c => c.ClosesOn);
    }
}
