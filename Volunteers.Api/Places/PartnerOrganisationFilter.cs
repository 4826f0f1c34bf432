using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Places;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class PartnerOrganisationFilter : FilterInputType<PartnerOrganisation>
{
    protected override void Configure(FilterDescriptor<PartnerOrganisation> descriptor)
    {
        descriptor.Id<PartnerOrganisation>(p => p.Id);
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class PartnerOrganisationSort : SortInputType<PartnerOrganisation>
{
    protected override void Configure(SortDescriptor<PartnerOrganisation> descriptor)
    {
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}
