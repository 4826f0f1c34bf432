using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Centre>(Fields = [nameof(Centre.Name), nameof(Centre.TimeZone), nameof(Centre.Address)])]
public static class CentreType
{
    /// <summary>The centres that work together with this one.</summary>
    public static Expression<Func<Centre, Cluster>> Cluster => c => c.Cluster;

    /// <summary>Volunteers enrolled here whose enrolment has not ended.</summary>
    [OverFacts]
    public static Expression<Func<VolunteersDbContext, Centre, int>> VolunteerCount => (db, c) =>
        db.Enrolments.Count(e => e.CentreId == c.Id && EnrolmentFacts.IsCurrent.Of(e));

    /// <summary>How many volunteers are at each stage of the pipeline, for whoever works there; stages with nobody are left out.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<StageCount>>> GetEnrolmentStagesAsync(
        [Parent(nameof(Centre.Id))] IReadOnlyList<Centre> centres, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var counts = await StageCount.OfAsync(db, [.. centres.Select(c => c.Id).Where(id => caller.WorksAt(id))], cancellationToken);
        return centres.Each<Centre, IReadOnlyList<StageCount>>(centre => [.. counts[centre.Id]]);
    }
}

/// <summary>How many volunteers of a centre are at a stage.</summary>
public sealed record StageCount(EnrolmentStage Stage, int Count)
{
    /// <summary>Those of each centre, in the order of the stages.</summary>
    internal static async Task<ILookup<int, StageCount>> OfAsync(VolunteersDbContext db, IReadOnlyCollection<int> centreIds, CancellationToken cancellationToken)
    {
        // a figure of the centre, not of what the person asking happens to see
        var counts = await db.Enrolments.IgnoreQueryFilters()
            .Where(e => centreIds.Contains(e.CentreId))
            .Select(e => new
            {
                e.CentreId,
                Stage = EnrolmentFacts.Stage.Of(e),
            })
            .GroupBy(e => new { e.CentreId, e.Stage })
            .Select(g => new { g.Key.CentreId, g.Key.Stage, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return counts.OrderBy(c => c.Stage).ToLookup(c => c.CentreId, c => new StageCount(c.Stage, c.Count));
    }
}
