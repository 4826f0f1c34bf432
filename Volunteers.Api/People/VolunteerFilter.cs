using Volunteers.Data.People;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.People;

/// <summary>What lists of volunteers may be filtered by.</summary>
public sealed class VolunteerFilter : FilterInputType<Volunteer>
{
    protected override void Configure(FilterDescriptor<Volunteer> descriptor)
    {
        descriptor.Id<Volunteer>(v => v.Id);
        descriptor.Field("fullName", v => v.SortName);
        descriptor.Field("knownAs", v => v.SortKnownAs);
        descriptor.Field("email", v => v.Contact!.SortEmail);
        descriptor.Field("postcode", v => v.Personal!.Postcode!.ToLower());
        descriptor.Field(v => v.CreatedAt);
        descriptor.Field("enrolmentStage", VolunteerFacts.CurrentStage.Expression);
    }
}

/// <summary>What lists of volunteers may be ordered by. Names are ordered folded, so that case and accents do not matter.</summary>
public sealed class VolunteerSort : SortInputType<Volunteer>
{
    protected override void Configure(SortDescriptor<Volunteer> descriptor)
    {
        descriptor.Field("fullName", v => v.SortName);
        descriptor.Field("surname", v => v.SortSurname);
        descriptor.Field("knownAs", v => v.SortKnownAs);
        descriptor.Field("email", v => v.Contact!.SortEmail);
        descriptor.Field(v => v.CreatedAt);
        descriptor.Field("enrolmentStage", VolunteerFacts.CurrentStage.Expression);
    }
}
