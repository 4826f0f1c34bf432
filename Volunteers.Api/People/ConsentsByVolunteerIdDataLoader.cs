using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class ConsentsByVolunteerIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, ConsentState>
{
    private static readonly PreparedQuery<List<int>, Answer> Answers = new((db, volunteers) => db.Consents
        .Where(c => volunteers.Contains(c.VolunteerId))
        .OrderBy(c => c.At).ThenBy(c => c.Id)
        .Select(c => new Answer(c.VolunteerId, c.Kind, c.Given, c.At)));

    protected override async Task<ILookup<int, ConsentState>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var answers = await Answers.ToListAsync(db, [.. keys], cancellationToken);
        return answers
            .GroupBy(c => (c.VolunteerId, c.Kind))
            .Select(g => g.Last())
            .OrderBy(c => c.Kind)
            .ToLookup(c => c.VolunteerId, c => new ConsentState(c.Kind, c.Given, c.At));
    }

    private sealed record Answer(int VolunteerId, ConsentKind Kind, bool Given, DateTimeOffset At);
}
