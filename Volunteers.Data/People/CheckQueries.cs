using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Reads checks with what happened to them.</summary>
public static class CheckQueries
{
    private static readonly PreparedQuery<List<int>, CheckRow> Checks = new((db, volunteers) => db.Checks
        .Where(c => volunteers.Contains(c.VolunteerId))
        .OrderByDescending(c => c.Id)
        .Select(c => new CheckRow(c.Id, c.VolunteerId, c.Kind, c.Reference)));

    private static readonly PreparedQuery<List<int>, FactRow> Facts = new((db, volunteers) => db.CheckFacts
        .Where(f => volunteers.Contains(f.Check.VolunteerId))
        .Select(f => new FactRow(f.CheckId, f.Id, f.Status, f.On, f.By)));

    /// <summary>
    /// The checks of <paramref name="volunteers"/> with their facts, latest first, untracked, by two flat statements: kind, reference and what
    /// follows from the facts; not what a DBS check alone has.
    /// </summary>
    public static async Task<List<Check>> ChecksOfAsync(this VolunteersDbContext db, List<int> volunteers, CancellationToken cancellationToken)
    {
        var checks = new List<Check>();
        var byId = new Dictionary<int, Check>();
        foreach (var row in await Checks.ToListAsync(db, volunteers, cancellationToken))
        {
            var check = Check.Read(row.Id, row.VolunteerId, row.Kind, row.Reference);
            checks.Add(check);
            byId.Add(row.Id, check);
        }

        foreach (var row in await Facts.ToListAsync(db, volunteers, cancellationToken))
        {
            // a check may have been begun between the two statements
            if (byId.TryGetValue(row.CheckId, out var check))
            {
                check.Happened(CheckFact.Read(row.Id, row.CheckId, row.Status, row.On, row.By));
            }
        }

        return checks;
    }

    private sealed record CheckRow(int Id, int VolunteerId, CheckKind Kind, string? Reference);

    private sealed record FactRow(int CheckId, int Id, CheckStatus Status, DateOnly On, string? By);
}
