using Volunteers.Data;
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
    /// Who was at a session, or at the sessions of a programme or a centre between two days, and whether each of them was suitable on that day. Whoever may not read there who
    /// was at sessions, and their checks, gets the figures alone. That it was opened is written down.
    /// </summary>
    /// <param name="centreId">All sessions of this centre, where neither a programme nor a session is said.</param>
    /// <param name="programmeId">The sessions of this programme.</param>
    /// <param name="sessionId">This session alone; then no days are asked for.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day; where it is not said, the first is looked at alone.</param>
    [Cost(5_000)]
    public static async Task<InspectionResult> GetInspectionAsync(
        [ID<Centre>] int? centreId, [ID<Programme>] int? programmeId, [ID<ProgrammeSession>] int? sessionId, DateOnly? from, DateOnly? until,
        Inspections inspections, CancellationToken cancellationToken)
    {
        var place = await inspections.FindAsync(centreId, programmeId, sessionId, cancellationToken);
        try
        {
            var inspection = await inspections.ReadAsync(place, from, until, cancellationToken);
            var withPeople = inspections.MayReadPeople(place);
            if (withPeople)
            {
                await inspections.RecordAsync(inspection, printed: false, cancellationToken);
            }

            return InspectionResult.Of(inspection, withPeople);
        }
        catch (InvalidInputException e)
        {
            return InspectionResult.Refused(place, e);
        }
    }
}
