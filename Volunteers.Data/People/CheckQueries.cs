using System.Linq.Expressions;

namespace Volunteers.Data.People;

/// <summary>Reads checks with what happened to them.</summary>
public static class CheckQueries
{
    /// <summary>
    /// The checks of volunteers, a row for each fact: kind, reference and what their state follows from; not what a DBS check
    /// alone has.
    /// </summary>
    public static Expression<Func<VolunteersDbContext, List<int>, IQueryable<CheckRow>>> ChecksOf { get; } = (db, volunteers) => db.Checks
        .Where(c => volunteers.Contains(c.VolunteerId))
        .SelectMany(c => c.Facts, (c, f) => new { Check = c, Fact = f })
        .Select(x => new CheckRow(
            x.Check.Id, x.Check.VolunteerId, x.Check.Kind, x.Check.Reference, x.Fact.Id, x.Fact.Status, x.Fact.On, x.Fact.By));

    /// <summary>Makes the checks of the rows that <see cref="ChecksOf"/> read, by volunteer, latest first, untracked.</summary>
    public static Dictionary<int, List<Check>> ByVolunteer(this IReadOnlyList<CheckRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var checks = new Dictionary<int, Check>();
        var byVolunteer = new Dictionary<int, List<Check>>();
        foreach (var row in rows)
        {
            if (!checks.TryGetValue(row.Id, out var check))
            {
                check = Check.Read(row.Id, row.VolunteerId, row.Kind, row.Reference);
                checks.Add(row.Id, check);
                if (!byVolunteer.TryGetValue(row.VolunteerId, out var own))
                {
                    byVolunteer.Add(row.VolunteerId, own = []);
                }

                own.Add(check);
            }

            check.Happened(CheckFact.Read(row.FactId, row.Id, row.Status, row.On, row.By));
        }

        foreach (var own in byVolunteer.Values)
        {
            own.Sort(static (a, b) => b.Id.CompareTo(a.Id));
        }

        return byVolunteer;
    }
}
