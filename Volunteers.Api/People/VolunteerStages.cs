using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.People;

/// <summary>The latest stage of volunteers over all centres, read for many at once.</summary>
internal static class VolunteerStages
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, StageOf> Stages = new((db, volunteers) => db.Volunteers
        .Where(v => volunteers.Contains(v.Id))
        .Select(v => new StageOf(
            v.Id,
            v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault())));

    /// <summary>The stages of <paramref name="volunteers"/>, in their order.</summary>
    public static async Task<IReadOnlyList<EnrolmentStage>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var stages = (await queries.ToListAsync(Stages, db, volunteers.Ids(), cancellationToken)).ToDictionary(row => row.VolunteerId, row => row.Stage);
        return volunteers.Each(volunteer => stages.GetValueOrDefault(volunteer.Id));
    }

    private readonly record struct StageOf(int VolunteerId, EnrolmentStage Stage);
}
