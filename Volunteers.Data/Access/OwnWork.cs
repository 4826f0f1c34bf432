using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.Access;

/// <summary>What somebody works with who does not work with everyone at a centre: the cohorts that a tutor teaches, the programmes that somebody leads, and the people in them.</summary>
/// <param name="CohortIds">Taught by them.</param>
/// <param name="ProgrammeIds">Led by them: as a member of staff, or in a leading role that they accepted.</param>
/// <param name="ContactIds">Volunteers whom they reach: own learners, and who is on the rota of an own programme now.</param>
/// <param name="NamedIds">Volunteers whom they know by name: the same, whoever was on that rota, and the learners of an assessor or quality assurer.</param>
public sealed record OwnWork(int[] CohortIds, int[] ProgrammeIds, int[] ContactIds, int[] NamedIds)
{
    public static OwnWork None { get; } = new([], [], [], []);

    /// <summary>Reads it as it is now.</summary>
    /// <param name="db">Must see everything.</param>
    /// <param name="roles">Of the account; a null centre means the whole cluster.</param>
    /// <param name="activeAt">Centres at which they are active as a volunteer.</param>
    /// <param name="today">The day at the cluster: a leading role counts while it lasts.</param>
    public static async Task<OwnWork> LoadAsync(
        VolunteersDbContext db, int? accountId, IReadOnlyCollection<HeldRole> roles, int? volunteerId, IReadOnlyCollection<int> activeAt,
        DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var cohorts = await TaughtAsync(db, accountId, roles, cancellationToken);
        var programmes = await LedAsync(db, roles, volunteerId, activeAt, today, cancellationToken);
        if (cohorts.Length == 0 && programmes.Length == 0 && !roles.Any(SeesLearners))
        {
            return None;
        }

        var learners = await db.CohortPlaces.Where(p => cohorts.Contains(p.CohortId)).Select(p => p.VolunteerId).Distinct().ToListAsync(cancellationToken);
        var expected = await db.Assignments.Where(a => programmes.Contains(a.ProgrammeId) && AssignmentFacts.Stands.Of(a)).Select(a => a.VolunteerId)
            .Union(db.RotaPlaces.Where(r => programmes.Contains(r.Session.ProgrammeId) && r.Session.EndsAt > now).Select(r => r.VolunteerId))
            .ToListAsync(cancellationToken);
        var before = await db.RotaPlaces.Where(r => programmes.Contains(r.Session.ProgrammeId)).Select(r => r.VolunteerId)
            .Union(db.Assignments.Where(a => programmes.Contains(a.ProgrammeId)).Select(a => a.VolunteerId))
            .ToListAsync(cancellationToken);
        var assessed = await AssessedAsync(db, roles, cancellationToken);
        int[] contacts = [.. learners.Union(expected).Order()];
        return new OwnWork(cohorts, programmes, contacts, [.. contacts.Union(before).Union(assessed).Order()]);
    }

    private static async Task<int[]> TaughtAsync(VolunteersDbContext db, int? accountId, IReadOnlyCollection<HeldRole> roles, CancellationToken cancellationToken)
    {
        if (accountId is null || !roles.Any(role => role.Kind == StaffRoleKind.Tutor))
        {
            return [];
        }

        var (all, centres) = CentresOf(roles, role => role.Kind == StaffRoleKind.Tutor);
        return await db.Cohorts.Where(c => c.TutorAccountId == accountId && (all || centres.Contains(c.CentreId)))
            .Select(c => c.Id).Order().ToArrayAsync(cancellationToken);
    }

    private static async Task<int[]> LedAsync(
        VolunteersDbContext db, IReadOnlyCollection<HeldRole> roles, int? volunteerId, IReadOnlyCollection<int> activeAt, DateOnly today, CancellationToken cancellationToken)
    {
        var granted = roles.Where(role => role.Kind == StaffRoleKind.ProgrammeLead).Select(role => role.ProgrammeId).OfType<int>();
        var accepted = volunteerId is null || activeAt.Count == 0
            ? []
            : await db.Assignments
                .Where(a => a.VolunteerId == volunteerId && a.Role.Leads && activeAt.Contains(a.Programme.CentreId)
                    && AssignmentFacts.Status.Of(a) == AssignmentStatus.Accepted && AssignmentFacts.Covers.Of(a, today))
                .Select(a => a.ProgrammeId).ToListAsync(cancellationToken);
        return [.. granted.Union(accepted).Order()];
    }

    private static async Task<List<int>> AssessedAsync(VolunteersDbContext db, IReadOnlyCollection<HeldRole> roles, CancellationToken cancellationToken)
    {
        if (!roles.Any(SeesLearners))
        {
            return [];
        }

        var (all, centres) = CentresOf(roles, SeesLearners);
        return await db.CohortPlaces.Where(p => all || centres.Contains(p.Cohort.CentreId)).Select(p => p.VolunteerId).Distinct().ToListAsync(cancellationToken);
    }

    private static bool SeesLearners(HeldRole role) => role.Kind is StaffRoleKind.Assessor or StaffRoleKind.InternalQualityAssurer;

    private static (bool All, int[] Centres) CentresOf(IReadOnlyCollection<HeldRole> roles, Func<HeldRole, bool> counts) => (
        roles.Any(role => counts(role) && role.CentreId is null),
        [.. roles.Where(counts).Select(role => role.CentreId).OfType<int>()]);
}

/// <summary>A role that somebody holds.</summary>
/// <param name="CentreId">Null: the whole cluster.</param>
/// <param name="ProgrammeId">For the lead of one programme.</param>
public readonly record struct HeldRole(int? CentreId, StaffRoleKind Kind, int? ProgrammeId = null)
{
    public static implicit operator HeldRole((int? CentreId, StaffRoleKind Kind) role) => new(role.CentreId, role.Kind);
}
