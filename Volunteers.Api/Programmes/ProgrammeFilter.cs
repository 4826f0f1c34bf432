using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Programmes;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class ProgrammeFilter : FilterInputType<Programme>
{
    protected override void Configure(FilterDescriptor<Programme> descriptor)
    {
        descriptor.Id<Programme>(p => p.Id);
        descriptor.Id<Centre>(p => p.CentreId);
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ProgrammeSort : SortInputType<Programme>
{
    protected override void Configure(SortDescriptor<Programme> descriptor)
    {
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}
