using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Contributions;

/// <summary>What lists of hours may be filtered by.</summary>
public sealed class ContributionFilter : FilterInputType<Contribution>
{
    protected override void Configure(FilterDescriptor<Contribution> descriptor)
    {
        descriptor.Id<Contribution>(c => c.Id);
        descriptor.Id<Volunteer>(c => c.VolunteerId);
        descriptor.Id<Centre>(c => c.CentreId);
        descriptor.Field(c => c.On);
        descriptor.Field(c => c.Hours);
        descriptor.Field(c => c.Kind);
        descriptor.Field("status", ContributionFacts.Status.Expression);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ContributionSort : SortInputType<Contribution>
{
    protected override void Configure(SortDescriptor<Contribution> descriptor)
    {
        descriptor.Field(c => c.On);
        descriptor.Field(c => c.Hours);
        descriptor.Field(c => c.Kind);
        descriptor.Field("status", ContributionFacts.Status.Expression);
    }
}
