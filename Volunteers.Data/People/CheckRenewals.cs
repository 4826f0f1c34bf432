using Volunteers.Data.Policies;

namespace Volunteers.Data.People;

/// <summary>A check that is to be repeated.</summary>
/// <param name="Due">The day by which.</param>
/// <param name="Changed">Whether the Update Service answered that the certificate has changed: then it is due whatever the interval.</param>
/// <param name="AnswerHelps">Whether an answer of the Update Service would put it off: not where a certificate of another kind is asked for.</param>
public sealed record CheckRenewal(int VolunteerId, int CheckId, CheckType Type, DateOnly Due, bool Changed, bool AnswerHelps = false)
{
    /// <summary>The step that has been reached of those at which people are written to; null: none yet, or it is too late for any.</summary>
    /// <param name="days">Days before the renewal.</param>
    public int? StepOn(DateOnly today, IEnumerable<int> days)
    {
        var left = Due.DayNumber - today.DayNumber;
        return Changed ? 0 : left < 0 ? null : days.Where(step => left <= step).Cast<int?>().Min();
    }

    /// <summary>Whether nobody counts on it any more.</summary>
    public bool IsOverdueOn(DateOnly today) => Changed || Due < today;

    /// <summary>What tells apart the steps of one check: when its day moves, people are written to anew.</summary>
    public string Detail(int step) => FormattableString.Invariant($"{Due:yyyyMMdd}:{step}");
}

/// <summary>Finds what is to be repeated.</summary>
public static class CheckRenewals
{
    /// <summary>The checks of a person that count and have a day by which they are to be repeated. Those whose renewal is under way are not among them.</summary>
    public static IEnumerable<CheckRenewal> Of(SuitabilityEvidence evidence, Policy policy, DateOnly today)
    {
        foreach (var type in policy.CheckTypes.Where(type => type.RetiredAt is null))
        {
            var checks = evidence.ChecksOn(type.Id, today).ToList();
            if (checks.Exists(check => !Check.IsDecision(check.Status)) || checks is [] || !Check.IsClear(checks[^1].Status))
            {
                continue;
            }

            // of one certificate after another the newest counts, and when it has changed no other
            IEnumerable<CheckEvidence> clear = type.Kind != CheckKind.Reference && checks[^1].Answer is { Changed: true }
                ? [checks[^1]]
                : checks.Where(check => Check.IsClear(check.Status));
            var counting = clear
                .Select(check => (Check: check, Due: check.DueBy(type, today), Changed: check.Answer is { Changed: true }))
                .OrderByDescending(check => check.Due ?? DateOnly.MaxValue).ThenByDescending(check => check.Check.CheckId)
                .DistinctBy(check => check.Check.Source)
                .Take(Math.Max(1, type.On(today).RequiredCount));
            foreach (var (check, due, changed) in counting)
            {
                if (due is { } day)
                {
                    var asked = type.On(day < today ? today : day.AddDays(1));
                    yield return new CheckRenewal(
                        evidence.VolunteerId, check.CheckId, type, day, changed, asked.RenewedByStatusCheck && asked.IsMetBy(check.Level, check.Workforce));
                }
            }
        }
    }
}
