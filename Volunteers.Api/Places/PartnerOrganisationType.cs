using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<PartnerOrganisation>(Fields = [nameof(PartnerOrganisation.Name), nameof(PartnerOrganisation.Kind)])]
public static class PartnerOrganisationType
{
    [NodeResolver]
    public static Task<PartnerOrganisation?> GetAsync(int id, VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.PartnerOrganisations.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
}
