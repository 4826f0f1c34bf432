using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.People;

/// <summary>What volunteers consented to, read for many at once.</summary>
internal static class VolunteerConsents
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, Answer> Answers = new((db, volunteers) => db.Consents
        .Where(c => volunteers.Contains(c.VolunteerId))
        .OrderBy(c => c.At).ThenBy(c => c.Id)
        .Select(c => new Answer(c.VolunteerId, c.Kind, c.Given, c.At)));

    /// <summary>The answers of <paramref name="volunteers"/> that hold today, in their order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<ConsentState>>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var answers = await queries.ToListAsync(Answers, db, volunteers.Ids(), cancellationToken);
        var states = answers
            .GroupBy(c => (c.VolunteerId, c.Kind))
            .Select(g => g.Last())
            .OrderBy(c => c.Kind)
            .ToLookup(c => c.VolunteerId, c => new ConsentState(c.Kind, c.Given, c.At));
        return volunteers.Each<Volunteer, IReadOnlyList<ConsentState>>(volunteer => [.. states[volunteer.Id]]);
    }

    private readonly record struct Answer(int VolunteerId, ConsentKind Kind, bool Given, DateTimeOffset At);
}

/// <summary>What holds for one kind of consent: the latest fact.</summary>
[GraphQLName("Consent")]
public sealed record ConsentState(ConsentKind Kind, bool Given, DateTimeOffset On);
