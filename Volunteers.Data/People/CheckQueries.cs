using System.Linq.Expressions;
using Volunteers.Data.Access;

namespace Volunteers.Data.People;

/// <summary>Reads checks with what happened to them.</summary>
public static class CheckQueries
{
    /// <summary>
    /// The checks of volunteers, a row for each fact: kind, reference and what their state follows from; not what a DBS check
    /// alone has.
    /// </summary>
    public static Expression<Func<VolunteersDbContext, List<int>, IQueryable<CheckRow>>> ChecksOf { get; } = (db, volunteers) => db.Checks.WithTheirFacts()
        .Where(c => volunteers.Contains(c.VolunteerId))
        .SelectMany(c => c.Facts, (c, f) => new { Check = c, Fact = f })
        .Select(x => new CheckRow(
            x.Check.Id, x.Check.VolunteerId, x.Check.Kind, x.Check.Reference, x.Fact.Id, x.Fact.Status, x.Fact.On, x.Fact.By.Name));

    /// <summary>As <see cref="ChecksOf"/>, without reference and who recorded: an index has the rest, which is found several times as fast.</summary>
    public static Expression<Func<VolunteersDbContext, List<int>, IQueryable<CheckRow>>> StatesOf { get; } = (db, volunteers) => db.Checks.WithTheirFacts()
        .Where(c => volunteers.Contains(c.VolunteerId))
        .SelectMany(c => c.Facts, (c, f) => new { Check = c, Fact = f })
        .Select(x => new CheckRow(x.Check.Id, x.Check.VolunteerId, x.Check.Kind, null, x.Fact.Id, x.Fact.Status, x.Fact.On, null));

    /// <summary>Makes the checks of the rows that were read, by volunteer, latest first, untracked.</summary>
    /// <param name="rows">Of <see cref="ChecksOf"/> or <see cref="StatesOf"/>.</param>
    /// <param name="today">The day of <see cref="Check.StatusToday"/>.</param>
    public static Dictionary<int, List<Check>> ByVolunteer(this IReadOnlyList<CheckRow> rows, DateOnly today)
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

        foreach (var check in checks.Values)
        {
            check.ReadOn(today);
        }

        foreach (var own in byVolunteer.Values)
        {
            own.Sort(static (a, b) => b.Id.CompareTo(a.Id));
        }

        return byVolunteer;
    }
}

/// <summary>One fact of a check, with the check, as <see cref="CheckQueries.ChecksOf"/> reads it.</summary>
public readonly record struct CheckRow(
    int Id, int VolunteerId, CheckKind Kind, string? Reference, int FactId, CheckStatus Status, DateOnly On, string? By);
