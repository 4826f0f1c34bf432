using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<PartnerOrganisation>(Fields = [nameof(PartnerOrganisation.Name), nameof(PartnerOrganisation.Kind)])]
public static class PartnerOrganisationType;
