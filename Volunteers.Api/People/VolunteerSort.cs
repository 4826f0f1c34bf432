using Volunteers.Data.People;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.People;

/// <summary>What lists of volunteers may be ordered by. Names are ordered folded, so that case and accents do not matter.</summary>
public sealed class VolunteerSort : SortInputType<Volunteer>
{
    protected override void Configure(ISortDescriptor<Volunteer> descriptor)
    {
        descriptor.Field("fullName", v => v.SortName);
        descriptor.Field("knownAs", v => v.SortKnownAs);
        descriptor.Field("email", v => v.SortEmail);
        descriptor.Field(v => v.CreatedAt);
        descriptor.Field("enrolmentStage", Data.People.VolunteerQueries.CurrentStage);
    }
}
