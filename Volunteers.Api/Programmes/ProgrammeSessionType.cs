using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<ProgrammeSession>(Fields = [nameof(ProgrammeSession.StartsAt), nameof(ProgrammeSession.EndsAt)])]
public static class ProgrammeSessionType
{
    [NodeResolver]
    public static IQueryable<ProgrammeSession> GetNodes(VolunteersDbContext db) => db.ProgrammeSessions.AsNoTracking();

    [UseBatching(nameof(Programme.Id), ParentKey = nameof(ProgrammeSession.ProgrammeId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Programme!")]
    [Preloaded(nameof(ProgrammeSession.Programme))]
    public static IQueryable<Programme> GetProgramme(VolunteersDbContext db) => db.Programmes;

    public static SessionStatus GetStatus(
        [Parent(nameof(ProgrammeSession.CancelledAt), nameof(ProgrammeSession.HeldAt), nameof(ProgrammeSession.MovedAt))] ProgrammeSession session) =>
        session.Status;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Parent(nameof(ProgrammeSession.StartsAt))] ProgrammeSession session) => session.RegisterOpensAt;

    /// <summary>Why it was cancelled.</summary>
    public static string? GetReason([Parent(nameof(ProgrammeSession.CancelledReason))] ProgrammeSession session) => session.CancelledReason;

    /// <summary>Who is expected, and who came.</summary>
    [UseBatching(nameof(RotaPlace.ProgrammeSessionId))]
    [UseProjection]
    public static IQueryable<RotaPlace> GetRota(VolunteersDbContext db) => db.RotaPlaces.OrderBy(r => r.Volunteer.SortName);

    /// <summary>How many volunteers are missing, over all roles.</summary>
    public static Task<int> GetStillNeededAsync(
        [Parent(nameof(ProgrammeSession.Id))] ProgrammeSession session, StillNeededBySessionIdDataLoader needed, CancellationToken cancellationToken) =>
        needed.LoadAsync(session.Id, cancellationToken);

    /// <summary>Families who came, by target group.</summary>
    public static async Task<IReadOnlyList<FamilyCountResult>> GetFamiliesAsync(
        [Parent(nameof(ProgrammeSession.Id))] ProgrammeSession session, FamiliesBySessionIdDataLoader families, CancellationToken cancellationToken) =>
        await families.LoadAsync(session.Id, cancellationToken);
}

/// <summary>How many families of a target group came.</summary>
[GraphQLName("FamilyCount")]
public sealed record FamilyCountResult(string TargetGroup, int Count, int? NewFamilies);

public sealed class FamiliesBySessionIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, FamilyCountResult>
{
    protected override async Task<ILookup<int, FamilyCountResult>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var families = await db.FamilyCounts
            .Where(f => keys.Contains(f.ProgrammeSessionId))
            .OrderBy(f => f.TargetGroup.SortName)
            .Select(f => new { f.ProgrammeSessionId, f.TargetGroup.Name, f.Count, f.NewFamilies })
            .ToListAsync(cancellationToken);
        return families.ToLookup(f => f.ProgrammeSessionId, f => new FamilyCountResult(f.Name, f.Count, f.NewFamilies));
    }
}

public sealed class StillNeededBySessionIdDataLoader(CallerDatabase database) : BatchDataLoader<int, int>
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sessions = await db.ProgrammeSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Programme).ThenInclude(p => p.Roles)
            .Include(s => s.Rota)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return sessions.ToDictionary(s => s.Id, s => s.StillNeeded);
    }
}
