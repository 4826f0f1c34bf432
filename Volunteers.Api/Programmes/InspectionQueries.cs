using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Programmes;

[QueryType]
[Authorize]
public static class InspectionQueries
{
    /// <summary>
    /// Who was at the sessions of a centre between two days, and whether each of them was suitable on that day. Whoever may not read checks there gets the figures alone.
    /// That it was opened is written down.
    /// </summary>
    /// <param name="programmeId">Only this programme.</param>
    /// <param name="sessionId">Only this session.</param>
    [Cost(5_000)]
    public static async Task<InspectionResult> GetInspectionAsync(
        [ID<Centre>] int centreId, DateOnly from, DateOnly until, [ID<Programme>] int? programmeId, [ID<ProgrammeSession>] int? sessionId,
        VolunteersDbContext db, Caller caller, Suitability suitability, IVolunteersDbContextFactory databases, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.AsNoTracking().FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        if (!caller.Can(Permissions.ImpactRead, centre.Id))
        {
            throw new GraphQL.GraphQLException("You may not see or do this.", GraphQL.ErrorCodes.Forbidden);
        }

        var inspection = await Inspection.OfAsync(db, centre, from, until, programmeId, sessionId, suitability, cancellationToken);
        if (!caller.Can(Permissions.ChecksRead, centre.Id))
        {
            return new InspectionResult(inspection, null);
        }

        await using var writing = databases.Create(AccessScope.System);
        writing.AuditEntries.Add(AuditEntry.Inspected(centre.Id, from, until, printed: false, caller.Actor, clock.GetUtcNow()));
        await writing.SaveChangesAsync(cancellationToken);
        return new InspectionResult(inspection, inspection.Sessions);
    }
}
