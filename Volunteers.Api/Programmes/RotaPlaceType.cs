using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
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
        var answers = await AnswersAsync(places, db, suitability, cancellationToken);
        return places.Each(p => answers(p).Answer.Ready);
    }

    /// <summary>The same answer with what it rests on, such as the decision that they start although something is missing. Who leads there learns whether they may, and no more.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<Readiness>> GetReadinessAsync(
        [Parent(nameof(RotaPlace.VolunteerId), nameof(RotaPlace.ProgrammeSessionId))] IReadOnlyList<RotaPlace> places,
        VolunteersDbContext db, Caller caller, Suitability suitability, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(places, db, suitability, cancellationToken);
        return places.Each(p => caller.IsSelf(p.VolunteerId) || caller.Can(Permissions.ChecksRead, answers(p).CentreId)
            ? answers(p).Answer
            : answers(p).Answer.WithoutReasons("Ready to start"));
    }

    private static async Task<Func<RotaPlace, (int CentreId, Readiness Answer)>> AnswersAsync(
        IReadOnlyList<RotaPlace> places, VolunteersDbContext db, Suitability suitability, CancellationToken cancellationToken)
    {
        var days = await Staffing.DaysAsync(db, [.. places.Select(p => p.ProgrammeSessionId)], cancellationToken);
        var answers = await suitability.OfAllAsync(
            db, [.. places.Select(p => (p.VolunteerId, days[p.ProgrammeSessionId].CentreId, days[p.ProgrammeSessionId].Day))], cancellationToken);
        return place =>
        {
            var (centreId, day) = days[place.ProgrammeSessionId];
            return (centreId, answers[(place.VolunteerId, centreId, day)]);
        };
    }
}
