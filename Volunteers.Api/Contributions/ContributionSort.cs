using Volunteers.Data.Contributions;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Contributions;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ContributionSort : SortInputType<Contribution>
{
    protected override void Configure(ISortDescriptor<Contribution> descriptor)
    {
        descriptor.Field(c => c.On);
        descriptor.Field(c => c.Hours);
        descriptor.Field(c => c.Kind);
        descriptor.Field("status", Data.Contributions.ContributionQueries.Status);
    }
}
