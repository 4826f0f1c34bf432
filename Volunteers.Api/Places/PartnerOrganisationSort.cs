using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Places;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class PartnerOrganisationSort : SortInputType<PartnerOrganisation>
{
    protected override void Configure(ISortDescriptor<PartnerOrganisation> descriptor)
    {
        descriptor.Field("name", p => p.SortName);
        descriptor.Field(p => p.Kind);
    }
}
