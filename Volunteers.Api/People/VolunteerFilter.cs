using Volunteers.Data.People;
using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Api.People;

/// <summary>What lists of volunteers may be filtered by.</summary>
public sealed class VolunteerFilter : FilterInputType<Volunteer>
{
    protected override void Configure(IFilterDescriptor<Volunteer> descriptor)
    {
        descriptor.Id<Volunteer>(v => v.Id);
        descriptor.Field(v => v.FullName);
        descriptor.Field(v => v.KnownAs);
        descriptor.Field(v => v.Email);
        descriptor.Field(v => v.Postcode);
        descriptor.Field(v => v.CreatedAt);
        descriptor.Field("enrolmentStage", Data.People.VolunteerQueries.CurrentStage);
    }
}
