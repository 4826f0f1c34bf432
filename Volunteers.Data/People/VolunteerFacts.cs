using Volunteers.Data.Contributions;

namespace Volunteers.Data.People;

/// <summary>What follows from the facts about a volunteer.</summary>
public static class VolunteerFacts
{
    /// <summary>The latest stage over all enrolments that may be seen.</summary>
    public static readonly Fact<Volunteer, EnrolmentStage> CurrentStage = new(v =>
        EnrolmentFacts.InOrder.Of(v.Enrolments.SelectMany(e => e.Steps)).Select(s => s.Stage).LastOrDefault());

    /// <summary>Whether they are enrolled at a centre, by its number, and have not left it.</summary>
    public static readonly Fact<Volunteer, int, bool> IsCurrentAt = new((v, centreId) =>
        v.ErasedAt == null && v.Enrolments.Any(e => e.CentreId == centreId && EnrolmentFacts.IsCurrent.Of(e)));

    /// <summary>Whether they are invited to what goes on at a centre, by its number: active there, and not on a break.</summary>
    public static readonly Fact<Volunteer, int, bool> IsInvitedAt = new((v, centreId) =>
        v.ErasedAt == null && v.Enrolments.Any(e => e.CentreId == centreId && EnrolmentStages.IsInvited.Of(EnrolmentFacts.Stage.Of(e))));

    /// <summary>Hours that count.</summary>
    public static readonly Fact<Volunteer, double> HoursConfirmed = new(v =>
        v.Contributions.Where(c => ContributionFacts.IsConfirmed.Of(c)).Sum(c => c.Hours));

    /// <summary>What they said about a use of their information; the last answer holds.</summary>
    public static readonly Fact<Volunteer, ConsentKind, IEnumerable<Consent>> AnswersTo = new((v, kind) =>
        v.Consents.Where(c => c.Kind == kind).OrderBy(c => c.At).ThenBy(c => Facts.Recorded(c.Id)));

    /// <summary>Whether consent to a use of their information holds.</summary>
    public static readonly Fact<Volunteer, ConsentKind, bool> HasConsentedTo = new((v, kind) =>
        v.ErasedAt == null && AnswersTo.Of(v, kind).Select(c => c.Given).LastOrDefault());

    /// <summary>Whether a picture that they are in may be shown: they agreed to that, and nobody is to learn where they are.</summary>
    public static readonly Fact<Volunteer, bool> MayBePictured = new(v => !v.WhereaboutsConfidential && HasConsentedTo.Of(v, ConsentKind.Photographs));
}
