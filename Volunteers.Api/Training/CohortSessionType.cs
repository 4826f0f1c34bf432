using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Registers;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<CohortSession>(Fields = [nameof(CohortSession.StartsAt), nameof(CohortSession.EndsAt), nameof(CohortSession.Topic)])]
public static class CohortSessionType
{
    [NodeResolver]
    public static IQueryable<CohortSession> GetNodes(VolunteersDbContext db) => db.CohortSessions.AsNoTracking();

    [UseBatching(nameof(Cohort.Id), ParentKey = nameof(CohortSession.CohortId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Cohort!")]
    [Preloaded(nameof(CohortSession.Cohort))]
    public static IQueryable<Cohort> GetCohort(VolunteersDbContext db) => db.Cohorts;

    public static async Task<string?> GetVenueAsync(
        [Parent(nameof(CohortSession.CohortId))] CohortSession session, CohortWithPlacesByIdDataLoader cohorts, CancellationToken cancellationToken) =>
        (await cohorts.LoadRequiredAsync(session.CohortId, cancellationToken)).Venue;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Parent(nameof(CohortSession.StartsAt))] CohortSession session) => session.RegisterOpensAt;

    /// <summary>Everyone who has a place, with what was recorded about them.</summary>
    public static async Task<IReadOnlyList<RegisterEntry>> GetRegisterAsync(
        [Parent(nameof(CohortSession.Id))] CohortSession session, RegisterByCohortSessionIdDataLoader registers, CancellationToken cancellationToken) =>
        await registers.LoadAsync(session.Id, cancellationToken);
}

public sealed class RegisterByCohortSessionIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, RegisterEntry>
{
    protected override async Task<ILookup<int, RegisterEntry>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sessions = await db.CohortSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Attendances)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Steps)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Volunteer)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return sessions
            .SelectMany(s => s.Cohort.Places
                .Where(p => p.OnRegister)
                .OrderBy(p => p.Volunteer.SortName, StringComparer.Ordinal)
                .Select(p => (s.Id, Entry: new RegisterEntry(p.Volunteer, s.Attendances.FirstOrDefault(a => a.VolunteerId == p.VolunteerId)?.Attendance))))
            .ToLookup(e => e.Id, e => e.Entry);
    }
}
