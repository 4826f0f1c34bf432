using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Contributions;

[Node]
[ObjectType<Contribution>(Fields =
[
    nameof(Contribution.On), nameof(Contribution.Hours), nameof(Contribution.Kind), nameof(Contribution.Source), nameof(Contribution.Description),
])]
public static class ContributionType
{
    [NodeResolver]
    public static IQueryable<Contribution> GetNodes(VolunteersDbContext db) => db.Contributions.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(Contribution.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Volunteer!")]
    [Preloaded(nameof(Contribution.Volunteer))]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    public static ContributionStatus GetStatus(
        [Parent(nameof(Contribution.DeclinedAt), nameof(Contribution.ConfirmedAt))] Contribution contribution) => contribution.Status;

    /// <summary>The programme at whose session the hours were given; null for meetings and what a volunteer logged.</summary>
    public static async Task<Programme?> GetProgrammeAsync(
        [Parent(nameof(Contribution.ProgrammeSessionId))] Contribution contribution, ProgrammeBySessionIdDataLoader programmes, CancellationToken cancellationToken) =>
        contribution.ProgrammeSessionId is { } session ? await programmes.LoadAsync(session, cancellationToken) : null;
}

public sealed class ProgrammeBySessionIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Programme>
{
    protected override async Task<IReadOnlyDictionary<int, Programme>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.ProgrammeSessions.AsNoTracking()
            .Where(s => keys.Contains(s.Id))
            .Select(s => new { s.Id, s.Programme })
            .ToDictionaryAsync(s => s.Id, s => s.Programme, cancellationToken);
    }
}

[ObjectType<Milestone>(Fields = [nameof(Milestone.Kind), nameof(Milestone.Title), nameof(Milestone.ReachedOn)])]
public static class MilestoneType;
