using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Programmes;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ProgrammeSort : SortInputType<Programme>
{
    protected override void Configure(ISortDescriptor<Programme> descriptor)
    {
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}
