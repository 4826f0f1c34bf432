using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Privacy;

/// <summary>Accounts that somebody has as a member of staff, beside being a volunteer: by a role, by being named for safeguarding, or by teaching a course.</summary>
internal static class StaffAccounts
{
    /// <param name="db">Must see everything.</param>
    public static Task<List<int>> IdsAsync(VolunteersDbContext db, int volunteerId, CancellationToken cancellationToken) =>
        db.Accounts
            .Where(a => a.VolunteerId == volunteerId
                && (a.Roles.Any() || db.Centres.Any(c => c.SafeguardingLeadId == a.Id || c.SafeguardingDeputyId == a.Id) || db.Cohorts.Any(c => c.TutorAccountId == a.Id)))
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
}
