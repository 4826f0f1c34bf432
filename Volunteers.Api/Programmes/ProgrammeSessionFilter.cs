using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Programmes;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class ProgrammeSessionFilter : FilterInputType<ProgrammeSession>
{
    protected override void Configure(FilterDescriptor<ProgrammeSession> descriptor)
    {
        descriptor.Id<ProgrammeSession>(s => s.Id);
        descriptor.Id<Programme>(s => s.ProgrammeId);
        descriptor.Id<Centre>("centreId", s => s.Programme.CentreId);
        descriptor.Field(s => s.StartsAt);
        descriptor.Field(s => s.EndsAt);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ProgrammeSessionSort : SortInputType<ProgrammeSession>
{
    protected override void Configure(SortDescriptor<ProgrammeSession> descriptor)
    {
        descriptor.Field(s => s.StartsAt);
        descriptor.Field(s => s.EndsAt);
    }
}
