using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<RotaPlace>(Fields = [nameof(RotaPlace.Attendance)])]
public static class RotaPlaceType
{
    public static Expression<Func<RotaPlace, Volunteer>> Volunteer => r => r.Volunteer;

    public static Expression<Func<RotaPlace, ProgrammeRole>> Role => r => r.Role;

    public static Expression<Func<RotaPlace, RotaStatus>> Status => RotaPlaceFacts.Status;

    /// <summary>Whether they may start, or go on, at the centre on the day of the session: who may not counts as missing.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> GetIsReadyAsync(
        [Parent(nameof(RotaPlace.VolunteerId), nameof(RotaPlace.ProgrammeSessionId))] IReadOnlyList<RotaPlace> places,
        VolunteersDbContext db, Suitability suitability, CancellationToken cancellationToken)
    {
        var days = await Staffing.DaysAsync(db, [.. places.Select(p => p.ProgrammeSessionId)], cancellationToken);
        var answers = await suitability.OfAllAsync(
            db, [.. places.Select(p => (p.VolunteerId, days[p.ProgrammeSessionId].CentreId, days[p.ProgrammeSessionId].Day))], cancellationToken);
        return places.Each(p => answers[(p.VolunteerId, days[p.ProgrammeSessionId].CentreId, days[p.ProgrammeSessionId].Day)].Ready);
    }
}
