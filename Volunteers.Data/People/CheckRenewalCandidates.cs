using Volunteers.Data.Policies;

namespace Volunteers.Data.People;

/// <summary>Finds the checks that may have to be repeated soon, however many checks there are: a few more than have to, and <see cref="CheckRenewals"/> decides.</summary>
public static class CheckRenewalCandidates
{
    // months differ in length
    private const int Slack = 4;

    /// <summary>Checks that may fall due by a day, or have to be repeated because they changed; one query, read by the days of what was recorded.</summary>
    /// <param name="today">From when what is asked for is looked at.</param>
    /// <param name="daysAhead">Of each type, how far.</param>
    /// <param name="since">What fell due, or changed, before that day need not be found; null: all of it.</param>
    public static IQueryable<Check> Of(VolunteersDbContext db, Policy policy, DateOnly today, Func<CheckType, int> daysAhead, DateOnly? since = null)
    {
        IQueryable<int> found = db.Checks.Where(c => false).Select(c => c.Id);
        foreach (var type in policy.CheckTypes.Where(type => type.RetiredAt is null))
        {
            var until = today.AddDays(daysAhead(type));
            List<CheckDemand> demands = [type.On(today)];
            for (var next = type.NextAfter(today); next is not null && next.From <= until.AddDays(1); next = type.NextAfter(next.From))
            {
                demands.Add(next.Asks);
            }

            found = Aged(db, found, type.Id, demands, until, since);
            found = TooLittle(db, found, type.Id, demands);
            if (type.Kind == CheckKind.Dbs)
            {
                var (id, changedSince) = (type.Id, since ?? DateOnly.MinValue);
                found = found.Concat(db.UpdateServiceEntries
                    .Where(u => u.What == UpdateServiceEvent.Changed && u.On >= changedSince && u.Check.CheckTypeId == id).Select(u => u.CheckId));
            }
        }

        return db.Checks.Where(c => found.Contains(c.Id));
    }

    private static IQueryable<int> Aged(VolunteersDbContext db, IQueryable<int> found, int id, List<CheckDemand> demands, DateOnly until, DateOnly? since)
    {
        if (demands.Min(d => d.RecheckAfterMonths) is not { } months)
        {
            return found;
        }

        // what is old already falls due when less time is given from a day on
        var (from, last) = (since is { } day && demands.Count == 1 ? day.AddMonths(-months).AddDays(-Slack) : DateOnly.MinValue, until.AddMonths(-months).AddDays(Slack));
        var renewed = demands.TrueForAll(d => d.RenewedByStatusCheck);
        var facts = db.CheckFacts
            .Where(f => (f.Status == CheckStatus.Clear || f.Status == CheckStatus.ClearWithRiskAssessment) && f.On >= from && f.On <= last && f.Check.CheckTypeId == id)
            .Where(f => !renewed || !f.Check.UpdateService.Any(u => u.What == UpdateServiceEvent.NoChange && u.On > last))
            .Select(f => f.CheckId);
        return from == DateOnly.MinValue || !demands.Exists(d => d.RenewedByStatusCheck)
            ? found.Concat(facts)
            : found.Concat(facts).Concat(db.UpdateServiceEntries
                .Where(u => u.What == UpdateServiceEvent.NoChange && u.On >= from && u.On <= last && u.Check.CheckTypeId == id).Select(u => u.CheckId));
    }

    private static IQueryable<int> TooLittle(VolunteersDbContext db, IQueryable<int> found, int id, List<CheckDemand> demands)
    {
        var least = demands.Max(d => d.Level);
        DbsWorkforce[] workforces = [.. demands.Select(d => d.Workforce).OfType<DbsWorkforce>().Distinct()];
        if (least is null && workforces.Length == 0)
        {
            return found;
        }

        var (asked, several) = (workforces.Length == 1 ? workforces[0] : (DbsWorkforce?)null, workforces.Length > 1);
        return found.Concat(db.Checks.Where(c => c.CheckTypeId == id
            && ((least != null && (c.Level == null || c.Level < least)) || several || (asked != null && (c.Workforce == null || c.Workforce != asked)))).Select(c => c.Id));
    }
}
