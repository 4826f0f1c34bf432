using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Programmes;

/// <summary>Says of somebody who was at a session what an inspector asks.</summary>
/// <param name="centres">That of the session, then those that it took over and that took it over, until when each was open, and what was decided for it.</param>
/// <param name="evidence">Of everybody who was there.</param>
/// <param name="certificates">Of each of their checks, oldest fact first.</param>
internal sealed class InspectionJudge(
    CentreTime time, IReadOnlyList<(int Id, DateTimeOffset? Until, Policy Policy)> centres, IReadOnlyDictionary<int, SuitabilityEvidence> evidence,
    ILookup<int, InspectionReader.Certificate> certificates)
{
    public InspectedPerson Judge(InspectionReader.Place place, DateTimeOffset startsAt)
    {
        var on = time.DateOf(startsAt);
        var after = time.StartOf(on.AddDays(1));

        // what is erased is who they were: that they were suitable when they were there stays true
        var known = evidence[place.VolunteerId] with { Erased = false };
        var (centreId, policy, suitability) = AnswerAt(known, on, startsAt);
        var asRecordedThen = AnswerAt(known.RecordedBefore(after), on, startsAt).Answer;
        var came = !place.Counts ? InspectedAs.OffRota : place.StandsIn ? InspectedAs.StandingIn : InspectedAs.OnRota;
        if (!known.Steps.Any(step => centres.Any(centre => centre.Id == step.CentreId)))
        {
            // that they are known nowhere here is told, and nothing of what another centre looked into
            var unknown = new Readiness([suitability.Reasons[0]]);
            return new InspectedPerson(place.VolunteerId, false, place.Name, place.Role, came, null, null, [], [], 0, unknown, unknown, []) { IsConfidential = place.Confidential };
        }

        var steps = known.StepsAt(centreId, on).ToList();
        var cleared = steps.LastOrDefault() is { Stage: EnrolmentStage.Ready } ready ? ready : null;
        var inducted = steps.LastOrDefault(s => s.Stage == EnrolmentStage.Induction);
        var checks = policy.CheckTypes.Where(type => type.Kind != CheckKind.Reference)
            .Select(type => (Type: type, Check: Holding(known, type, on))).Where(held => held.Check is not null).Select(held => (held.Type, Check: held.Check!)).ToList();
        var asked = policy.CheckTypes.Where(type => type.Kind == CheckKind.Reference).ToList();
        var references = asked.SelectMany(type => known.ChecksOn(type.Id, on).Where(check => IsClear(check.StatusOn(type, on))).DistinctBy(check => check.Source).Select(check => (Type: type, Check: check))).ToList();

        return new InspectedPerson(
            place.VolunteerId, true, place.Name, place.Role, came, cleared?.On, inducted?.On,
            [.. checks.Select(held => Shown(held.Type, held.Check, on))],
            [.. references.Select(held => held.Check.On).Order()],
            asked.Sum(type => type.On(on).RequiredCount),
            suitability, asRecordedThen,
            [
                .. steps.Where(s => s == steps[^1] || s == inducted).Where(s => s.RecordedAt >= after)
                    .Select(s => $"{Capital(s.Stage.InWords())} since {s.On.InWords()}: recorded on {Day(s.RecordedAt)}."),
                .. checks.Concat(references).Where(held => held.Check.RecordedAt >= after)
                    .Select(held => $"{Capital(held.Type.InWords)}, {held.Check.Status.InWords()} on {held.Check.On.InWords()}: recorded on {Day(held.Check.RecordedAt)}."),
                .. place.RecordedAt >= after
                    ? (string[])[$"That they came: recorded on {Day(place.RecordedAt)}{(place.RecordedBy is null ? "" : $" by {place.RecordedBy}")}."]
                    : [],
            ])
        {
            IsConfidential = place.Confidential,
        };
    }

    /// <summary>At the centre, or, where one has taken over another since, at that one.</summary>
    private (int CentreId, Policy Policy, Readiness Answer) AnswerAt(SuitabilityEvidence known, DateOnly on, DateTimeOffset at)
    {
        var answers = centres.Where(c => c.Until is null || at < c.Until).Select(c => (c.Id, c.Policy, Answer: SuitabilityRules.Answer(known, c.Id, on, c.Policy)));
        (int, Policy, Readiness)? first = null;
        foreach (var answer in answers)
        {
            if (answer.Answer.Ready)
            {
                return answer;
            }

            first ??= answer;
        }

        return first!.Value;
    }

    /// <summary>The check of a type that counted on a day: a decision holds until there is a newer one, whatever is under way.</summary>
    private static CheckEvidence? Holding(SuitabilityEvidence known, CheckType type, DateOnly on)
    {
        var checks = known.ChecksOn(type.Id, on).ToList();
        return checks.LastOrDefault(check => Check.IsDecision(check.Status)) ?? checks.LastOrDefault();
    }

    private InspectedCheck Shown(CheckType type, CheckEvidence check, DateOnly on)
    {
        var certificate = certificates[check.CheckId].ToList();
        return new InspectedCheck(
            type.Name, type.Kind, certificate.FirstOrDefault()?.Level, certificate.FirstOrDefault()?.Workforce,
            check.StatusOn(type, on), check.On, certificate.FirstOrDefault()?.HasNumber == true,
            certificate.Find(c => c.On <= on && c.Status is CheckStatus.Seen or CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment)?.By,
            check.DueBy(type, on));
    }

    private static bool IsClear(CheckStatus status) => status is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment or CheckStatus.RecheckDue;

    private string Day(DateTimeOffset? at) => time.DateOf(at!.Value).InWords();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
