using System.Globalization;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.People;

/// <summary>
/// Decides whether a volunteer may start at a centre on a day, with every reason: the only place that does. Ready is a conclusion from facts and their dates, so it can be
/// asked of a day that is over as well as of one to come.
/// </summary>
public static class SuitabilityRules
{
    /// <summary>From this age on nobody else has to agree. It is reached on the birthday; who was born on 29 February reaches it on 1 March.</summary>
    public const int FullAge = 18;

    /// <summary>Whether this person may start, or go on, at a centre on a day.</summary>
    /// <param name="policy">Of that centre.</param>
    /// <param name="asCleared">As if the stage of being ready were recorded that day: asked before it is.</param>
    public static Readiness Answer(SuitabilityEvidence evidence, int centreId, DateOnly on, Policy policy, bool asCleared = false)
    {
        var steps = evidence.StepsAt(centreId, on).ToList();
        List<ReadinessReason> reasons =
        [
            Enrolled(evidence, steps, asCleared),
            .. Age(evidence, on, policy),
            Inducted(evidence, centreId, on),
            .. policy.CheckTypes.Select(type => Asked(evidence, type, on)).OfType<ReadinessReason>(),
        ];
        return steps.LastOrDefault() is { Stage: EnrolmentStage.Ready, OverrideUntil: { } until } step && until >= on
            ? SetAside(reasons, new SetAside(step.By, step.OverrideReason ?? "", until))
            : new Readiness(reasons);
    }

    /// <summary>What the policy says about somebody's age, before they come any further than asking; empty when nothing stands in the way.</summary>
    public static IEnumerable<ReadinessReason> AgeProblems(SuitabilityEvidence evidence, DateOnly on, Policy policy) => Age(evidence, on, policy).Where(reason => !reason.Met);

    /// <summary>Whether the last decision about checks of a type, up to a day, is that they are not suitable: whether that type is asked for or not.</summary>
    public static bool IsRefused(SuitabilityEvidence evidence, int checkTypeId, DateOnly on) =>
        evidence.ChecksOn(checkTypeId, on).LastOrDefault(check => Check.IsDecision(check.Status))?.Status == CheckStatus.NotSuitable;

    /// <summary>Whether enough checks of a type are clear on a day, by what is asked for on that day.</summary>
    /// <param name="required">How many.</param>
    public static ReadinessReason Checked(SuitabilityEvidence evidence, CheckType type, int required, DateOnly on)
    {
        var name = type.InWords;
        var requirement = required == 1 ? $"Clear {name}" : type.Several(required);
        var asked = type.On(on);
        var checks = evidence.ChecksOn(type.Id, on).ToList();
        if (checks.Count == 0)
        {
            return Missing($"{evidence.KnownAs} has no {name} on record.");
        }

        // a decision holds until there is a newer one: a renewal under way does not take it back
        var decided = checks.Where(check => Check.IsDecision(check.Status)).ToList();
        if (decided.LastOrDefault() is { Status: CheckStatus.NotSuitable } refused)
        {
            return new ReadinessReason(requirement, false, $"The {name} was decided as not suitable on {refused.On.InWords()}.", null);
        }

        // of one certificate after another the newest is the one that counts: an older one does not stand in for it when it has changed
        if (type.Kind != CheckKind.Reference && decided.LastOrDefault() is { Answer: { Changed: true } since } certificate && Check.IsClear(certificate.Status))
        {
            return Missing($"The Update Service answered on {since.On.InWords()} that the {name} of {certificate.On.InWords()} has changed: a new certificate is needed.", since.On);
        }

        var clear = decided
            .Where(check => check.StatusOn(type, on) is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment or CheckStatus.RecheckDue)
            .OrderByDescending(check => check.DueBy(type, on) ?? DateOnly.MaxValue)
            .DistinctBy(check => check.Source)
            .Take(required)
            .ToList();
        if (clear.Count == required)
        {
            var until = clear[^1].DueBy(type, on);
            var days = string.Join(" and ", clear.Select(check => check.On).Order().Select(day => day.InWords()));
            return new ReadinessReason(
                requirement, true,
                until is not { } due ? $"{Sentence(type, required)} clear on {days}."
                : clear[^1].StatusOn(type, on) == CheckStatus.RecheckDue ? $"{Sentence(type, required)} clear on {days}; due for renewal by {due.InWords()}."
                : $"{Sentence(type, required)} clear on {days}, good until {due.InWords()}.",
                until, CanBeSetAside: true);
        }

        return decided.LastOrDefault() switch
        {
            { Status: CheckStatus.NotRequired } latest => Missing($"The {name} was recorded as not required on {latest.On.InWords()}, but it is asked for."),
            { } latest when !asked.IsMetBy(latest.Level, latest.Workforce) && Check.IsClear(latest.Status) => Missing(TooLittle(type, latest, on), latest.DueBy(type, on)),
            { } latest when latest.DueBy(type, on) is { } due && due < on =>
                Missing($"The {name} of {latest.On.InWords()} counts until {due.InWords()} and no longer.", due),
            { } => Missing(string.Create(CultureInfo.InvariantCulture, $"{clear.Count} of {Plural(type, required)} is clear.")),
            null when required == 1 => Missing($"The {name} is not decided: {checks[^1].Status.InWords()} since {checks[^1].On.InWords()}."),
            null => Missing($"No {name} is decided yet; the latest: {checks[^1].Status.InWords()} since {checks[^1].On.InWords()}."),
        };

        ReadinessReason Missing(string explanation, DateOnly? until = null) => new(requirement, false, explanation, until, CanBeSetAside: true);
    }

    /// <summary>What is asked of everybody on a day, and how long that will do; null when a type is not asked for and nobody refused this person for it.</summary>
    private static ReadinessReason? Asked(SuitabilityEvidence evidence, CheckType type, DateOnly on)
    {
        var required = type.On(on).RequiredCount;
        var reason = required > 0 || IsRefused(evidence, type.Id, on) ? Checked(evidence, type, Math.Max(1, required), on) : null;
        if (reason is { Met: false })
        {
            return reason;
        }

        // what begins to be asked for before that ends is said in time, and ends it where it is missing
        for (var next = type.NextAfter(on); next is not null && !(next.From > reason?.Until); next = type.NextAfter(next.From))
        {
            var more = type.On(next.From).RequiredCount;
            if (more > required && Checked(evidence, type, more, next.From) is { Met: false } then)
            {
                return reason is not null
                    ? reason with { Until = next.From.AddDays(-1), Explanation = string.Create(CultureInfo.InvariantCulture, $"{reason.Explanation} From {next.From.InWords()} {more} are asked for.") }
                    : next.From > on.AddDays(type.RenewalDays) ? null
                    : then with { Met = true, Until = next.From.AddDays(-1), Explanation = $"Asked for from {next.From.InWords()}. {then.Explanation}" };
            }
        }

        return reason;
    }

    /// <summary>Says of a certificate that it is not what is asked for, and since when that is.</summary>
    private static string TooLittle(CheckType type, CheckEvidence certificate, DateOnly on)
    {
        var asked = type.On(on);
        var since = type.Demands.Where(d => d.From <= on).OrderByDescending(d => d.From).TakeWhile(d => !d.Withdrawn && !d.Asks.IsMetBy(certificate.Level, certificate.Workforce)).Last().From;
        var (has, wanted) = asked.Level is { } least && !(certificate.Level >= least)
            ? (certificate.Level?.InWords() ?? "its level is not on record", least.InWords())
            : (certificate.Workforce is { } workforce ? $"for the {workforce.InWords()}" : "its workforce is not on record", $"one for the {asked.Workforce?.InWords()}");
        return $"The {type.InWords} of {certificate.On.InWords()} is not enough: {has}, but {wanted} is asked for{(since == DateOnly.MinValue ? "" : $" since {since.InWords()}")}.";
    }

    /// <summary>Whether the induction at a centre was held by a day.</summary>
    public static ReadinessReason Inducted(SuitabilityEvidence evidence, int centreId, DateOnly on) =>
        evidence.StepsAt(centreId, on).LastOrDefault(s => s.Stage == EnrolmentStage.Induction) is { } step
            ? new ReadinessReason("Induction", true, $"Inducted at the centre on {step.On.InWords()}.", null, CanBeSetAside: true)
            : new ReadinessReason("Induction", false, $"{evidence.KnownAs} has not been inducted at this centre.", null, CanBeSetAside: true);

    private static ReadinessReason Enrolled(SuitabilityEvidence evidence, IReadOnlyList<StepEvidence> steps, bool asCleared)
    {
        const string requirement = "Enrolled at the centre";
        if (evidence.Erased || steps.Count == 0)
        {
            return new ReadinessReason(requirement, false, $"{evidence.KnownAs} is not enrolled at this centre.", null);
        }

        var latest = steps[^1];
        var since = latest.On.InWords();
        return latest.Stage switch
        {
            EnrolmentStage.Enquiry when asCleared => new ReadinessReason(requirement, true, $"Asked on {since}.", null),
            EnrolmentStage.Enquiry => new ReadinessReason(requirement, false, $"{evidence.KnownAs} has only asked so far, on {since}.", null),
            EnrolmentStage.OnBreak when asCleared => new ReadinessReason(requirement, true, $"Comes back from a break that began on {since}.", null),
            EnrolmentStage.OnBreak or EnrolmentStage.Left or EnrolmentStage.Withdrawn or EnrolmentStage.NotAccepted =>
                new ReadinessReason(requirement, false, $"{evidence.KnownAs} is not active here: {latest.Stage.InWords()} since {since}.", null),
            EnrolmentStage.Ready => new ReadinessReason(requirement, true, $"Enrolled; cleared on {since}.", null),
            var earlier when !asCleared && steps.Reverse().TakeWhile(s => s.Stage != EnrolmentStage.Enquiry).Any(s => s.Stage == EnrolmentStage.Ready) =>
                new ReadinessReason(requirement, false, $"{evidence.KnownAs} was moved back to {earlier.InWords()} on {since}.", null),
            var stage => new ReadinessReason(requirement, true, $"Enrolled; stage: {stage.InWords()} since {since}.", null),
        };
    }

    private static IEnumerable<ReadinessReason> Age(SuitabilityEvidence evidence, DateOnly on, Policy policy)
    {
        var least = policy.Of(PolicyKeys.MinimumAge);
        var requirement = string.Create(CultureInfo.InvariantCulture, $"At least {least} years old");
        if (Volunteer.AgeOn(evidence.DateOfBirth, on) is not { } age)
        {
            yield return new ReadinessReason(requirement, true, "The date of birth is not known; nobody said that they are younger.", null);
            yield break;
        }

        yield return age < least
            ? new ReadinessReason(requirement, false, string.Create(CultureInfo.InvariantCulture, $"{evidence.KnownAs} is {age} on {on.InWords()}; nobody younger than {least} volunteers here."), null)
            : new ReadinessReason(requirement, true, string.Create(CultureInfo.InvariantCulture, $"{age} years old."), null);
        if (age < FullAge)
        {
            var agreed = evidence.ParentalConsentBy is not null && !(evidence.ParentalConsentOn > on);
            yield return new ReadinessReason(
                "A parent's or carer's consent", agreed,
                agreed
                    ? evidence.ParentalConsentOn is { } day ? $"{evidence.ParentalConsentBy} agreed on {day.InWords()}." : $"{evidence.ParentalConsentBy} agreed."
                    : string.Create(CultureInfo.InvariantCulture, $"{evidence.KnownAs} is {age}: a parent or carer has to agree first."),
                null);
        }
    }

    private static Readiness SetAside(List<ReadinessReason> reasons, SetAside decision)
    {
        if (!reasons.Exists(r => !r.Met && r.CanBeSetAside))
        {
            return new Readiness(reasons);
        }

        return new Readiness(
            [
                .. reasons.Select(r => r.Met || !r.CanBeSetAside ? r : SetAside(r, decision)),
            ],
            decision);
    }

    /// <summary>Met by decision.</summary>
    internal static ReadinessReason SetAside(ReadinessReason missing, SetAside decision) =>
        missing with { Met = true, Until = decision.Until, Explanation = $"{missing.Explanation} Set aside by {decision.By} until {decision.Until.InWords()}: {decision.Reason}" };

    private static string Plural(CheckType type, int count) => type.InWords == type.Kind.InWords()
        ? FormattableString.Invariant($"{count} {type.InWords}s")
        : FormattableString.Invariant($"{count} asked for ({type.InWords})");

    private static string Sentence(CheckType type, int count) => char.ToUpperInvariant(type.InWords[0]) + type.InWords[1..] + (count == 1 || type.InWords != type.Kind.InWords() ? "" : "s");
}
