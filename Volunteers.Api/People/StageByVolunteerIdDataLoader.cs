using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class StageByVolunteerIdDataLoader(CallerDatabase database) : BatchDataLoader<int, EnrolmentStage>
{
    private static readonly PreparedQuery<List<int>, StageOf> Stages = new((db, volunteers) => db.Volunteers
        .Where(v => volunteers.Contains(v.Id))
        .Select(v => new StageOf(
            v.Id,
            v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault())));

    protected override async Task<IReadOnlyDictionary<int, EnrolmentStage>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var stages = await Stages.ToListAsync(db, [.. keys], cancellationToken);
        return stages.ToDictionary(row => row.VolunteerId, row => row.Stage);
    }

    private sealed record StageOf(int VolunteerId, EnrolmentStage Stage);
}
