using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Check>(Fields = [nameof(Check.Kind), nameof(Check.Reference), nameof(Check.Level), nameof(Check.Workforce)])]
public static class CheckType
{
    /// <summary>The day of the decision, if there is one.</summary>
    public static DateOnly? DecidedOn([Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on) => Check.IsDecision(recorded) ? on : null;

    /// <summary>The day from which our policy wants a new check: not an expiry, a prompt.</summary>
    public static DateOnly? RecheckDue([Column] CheckKind kind, [Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on, Policy policy) =>
        Check.RecheckDueBy(kind, recorded, on, policy);

    /// <summary>The state today, our re-check policy applied.</summary>
    public static CheckStatus Status(
        [Column] CheckKind kind, [Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on, Viewpoint viewpoint, Policy policy) =>
        Check.StatusOn(kind, recorded, on, viewpoint.Today, policy);

    /// <summary>The day of the latest fact.</summary>
    public static Expression<Func<Check, DateOnly>> On => CheckFacts.RecordedOn;

    /// <summary>Who recorded the latest fact.</summary>
    public static Expression<Func<Check, string?>> RecordedBy => c => CheckFacts.Latest.Of(c).By.Name;

    /// <summary>Who saw the original.</summary>
    public static Expression<Func<Check, string?>> SeenBy => c => c.Facts
        .Where(f => f.Status == CheckStatus.Seen || f.Status == CheckStatus.Clear || f.Status == CheckStatus.ClearWithRiskAssessment)
        .OrderBy(f => f.On).ThenBy(f => f.Id).Select(f => f.SeenBy ?? f.By.Name).FirstOrDefault();

    /// <summary>The state as it was recorded last, whatever our re-check policy makes of it today.</summary>
    public static Expression<Func<Check, CheckStatus>> Recorded => CheckFacts.Recorded;
}
