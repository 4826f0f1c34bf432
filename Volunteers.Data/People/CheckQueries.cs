using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Reads checks with what happened to them.</summary>
public static class CheckQueries
{
    private static readonly PreparedQuery<List<int>, Check> Checks = new((db, volunteers) =>
        db.Checks.AsNoTracking().Where(c => volunteers.Contains(c.VolunteerId)).OrderByDescending(c => c.Id));

    private static readonly PreparedQuery<List<int>, CheckFact> Facts = new((db, volunteers) =>
        db.CheckFacts.AsNoTracking().Where(f => volunteers.Contains(f.Check.VolunteerId)));

    /// <summary>The checks of <paramref name="volunteers"/> with their facts, latest first, untracked: two flat statements.</summary>
    public static async Task<List<Check>> ChecksOfAsync(this VolunteersDbContext db, List<int> volunteers, CancellationToken cancellationToken)
    {
        var checks = await Checks.ToListAsync(db, volunteers, cancellationToken);
        Check.Join(checks, await Facts.ToListAsync(db, volunteers, cancellationToken));
        return checks;
    }
}
