using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Registers;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

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
