using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Api.Programmes;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class ProgrammeFilter : FilterInputType<Programme>
{
    protected override void Configure(IFilterDescriptor<Programme> descriptor)
    {
        descriptor.Id<Programme>(p => p.Id);
        descriptor.Id<Centre>(p => p.CentreId);
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}
