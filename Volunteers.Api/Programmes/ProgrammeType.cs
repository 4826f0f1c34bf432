using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<Programme>(Fields = [nameof(Programme.Name), nameof(Programme.Kind), nameof(Programme.Purpose), nameof(Programme.Venue)])]
public static class ProgrammeType
{
    [NodeResolver]
    public static IQueryable<Programme> GetNodes(VolunteersDbContext db) => db.Programmes.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(Programme.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(Programme.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    [UseBatching(nameof(ProgrammeRole.ProgrammeId))]
    [UseProjection]
    public static IQueryable<ProgrammeRole> GetRoles(VolunteersDbContext db) =>
        db.ProgrammeRoles.OrderByDescending(r => r.Leads).ThenBy(r => r.SortTitle);

    [UseBatching(nameof(ProgrammeSession.ProgrammeId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ProgrammeSessionFilter>]
    [UseSorting<ProgrammeSessionSort>]
    public static IQueryable<ProgrammeSession> GetSessions(VolunteersDbContext db) => db.ProgrammeSessions.OrderBy(s => s.StartsAt);

    [ListSize(AssumedSize = 50)]
    [UseBatching(nameof(Assignment.ProgrammeId))]
    [UseProjection]
    public static IQueryable<Assignment> GetAssignments(VolunteersDbContext db) => db.Assignments.OrderByDescending(a => a.From);

    /// <summary>The volunteer who leads it now, if one does.</summary>
    public static Task<Volunteer?> GetLeadAsync(
        [Parent(nameof(Programme.Id))] Programme programme, LeadByProgrammeIdDataLoader leads, CancellationToken cancellationToken) =>
        leads.LoadAsync(programme.Id, cancellationToken);
}

public sealed class LeadByProgrammeIdDataLoader(CallerDatabase database, CentreClocks clocks) : BatchDataLoader<int, Volunteer>
{
    protected override async Task<IReadOnlyDictionary<int, Volunteer>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var today = await clocks.TodayAsync(cancellationToken);
        var leads = await db.Assignments.AsNoTracking()
            .Where(a => keys.Contains(a.ProgrammeId) && a.Role.Leads && a.AcceptedAt != null && a.EndedAt == null
                && a.From <= today && (a.Until == null || a.Until >= today))
            .OrderBy(a => a.From).ThenBy(a => a.Id)
            .Select(a => new { a.ProgrammeId, a.Volunteer })
            .ToListAsync(cancellationToken);
        return leads.GroupBy(l => l.ProgrammeId).ToDictionary(g => g.Key, g => g.First().Volunteer);
    }
}
