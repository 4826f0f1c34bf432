using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Programmes;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ProgrammeSessionSort : SortInputType<ProgrammeSession>
{
    protected override void Configure(ISortDescriptor<ProgrammeSession> descriptor)
    {
        descriptor.Field(s => s.StartsAt);
        descriptor.Field(s => s.EndsAt);
    }
}
