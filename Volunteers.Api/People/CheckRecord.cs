using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Check>(Fields = [nameof(Check.Kind), nameof(Check.Level), nameof(Check.Workforce)])]
public static class CheckRecord
{
    /// <summary>What was looked into.</summary>
    public static Expression<Func<Check, CheckType>> Type => c => c.Type;

    /// <summary>The number of the certificate, or the name of who gives the reference; who said what of them is not told to the person.</summary>
    public static string? Reference([Column] CheckKind kind, [Column] int volunteerId, [Column] string? reference, Caller caller) =>
        kind == CheckKind.Reference && caller.IsSelf(volunteerId) ? null : reference;

    /// <summary>The day of the decision, if there is one.</summary>
    public static DateOnly? DecidedOn([Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on) => Check.IsDecision(recorded) ? on : null;

    /// <summary>The day from which our policy wants a new check: not an expiry, a prompt.</summary>
    public static DateOnly? RecheckDue(
        [Column] int checkTypeId, [Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on, [Column] DbsLevel? level, [Column] DbsWorkforce? workforce,
        [Column(nameof(Answer))] UpdateServiceEvent? answer, [Column(nameof(AnsweredOn))] DateOnly? answeredOn, Viewpoint viewpoint, Policy policy) =>
        new CheckState(recorded, on, StatusAnswer.Of(answer, answeredOn), level, workforce).DueBy(policy.TypeOf(checkTypeId), viewpoint.Today);

    /// <summary>The state today, our re-check policy applied.</summary>
    public static CheckStatus Status(
        [Column] int checkTypeId, [Column(nameof(Recorded))] CheckStatus recorded, [Column] DateOnly on, [Column] DbsLevel? level, [Column] DbsWorkforce? workforce,
        [Column(nameof(Answer))] UpdateServiceEvent? answer, [Column(nameof(AnsweredOn))] DateOnly? answeredOn, Viewpoint viewpoint, Policy policy) =>
        new CheckState(recorded, on, StatusAnswer.Of(answer, answeredOn), level, workforce).StatusOn(policy.TypeOf(checkTypeId), viewpoint.Today);

    /// <summary>The day of the latest fact.</summary>
    public static Expression<Func<Check, DateOnly>> On => CheckFacts.RecordedOn;

    /// <summary>Who recorded the latest fact.</summary>
    public static Expression<Func<Check, string?>> RecordedBy => c => CheckFacts.Latest.Of(c).By.Name;

    /// <summary>Who saw the original.</summary>
    public static Expression<Func<Check, string?>> SeenBy => c => c.Facts
        .Where(f => f.Status == CheckStatus.Seen || f.Status == CheckStatus.Clear || f.Status == CheckStatus.ClearWithRiskAssessment)
        .OrderBy(f => f.On).ThenBy(f => f.Id).Select(f => f.SeenBy ?? f.By.Name).FirstOrDefault();

    /// <summary>How it came to the state that it has, first to last.</summary>
    public static Expression<Func<Check, IEnumerable<CheckFact>>> Facts => c => c.Facts.OrderBy(f => f.On).ThenBy(f => f.Id);

    /// <summary>Of a DBS check: whether the volunteer keeps it up to date at the Update Service.</summary>
    public static Expression<Func<Check, bool>> Subscribed => CheckFacts.IsSubscribed;

    /// <summary>What happened at the Update Service, first to last.</summary>
    public static Expression<Func<Check, IEnumerable<UpdateServiceEntry>>> UpdateService => c => c.UpdateService.OrderBy(e => e.On).ThenBy(e => e.Id);

    /// <summary>Of a reference: whether it was recorded by the decision on a request, of whichever centre, and so is taken back there.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> GetDecidedAtRequestAsync(
        [Parent(nameof(Check.Id), nameof(Check.Kind))] IReadOnlyList<Check> checks, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. checks.Where(c => c.Kind == CheckKind.Reference).Select(c => c.Id).Distinct()];

        // that there was a request is told to whoever reads the check, which of them and by whom is not
        var decided = ids.Length == 0 ? []
            : await db.ReferenceRequests.IgnoreQueryFilters().Where(r => r.CheckId != null && ids.Contains(r.CheckId.Value)).Select(r => r.CheckId!.Value).ToListAsync(cancellationToken);
        return checks.Each(c => decided.Contains(c.Id));
    }

    /// <summary>The state as it was recorded last, whatever our re-check policy makes of it today.</summary>
    public static Expression<Func<Check, CheckStatus>> Recorded => CheckFacts.Recorded;

    private static Expression<Func<Check, UpdateServiceEvent?>> Answer => CheckFacts.Answer;

    private static Expression<Func<Check, DateOnly?>> AnsweredOn => CheckFacts.AnsweredOn;
}

/// <summary>A check came to a state on a day. Read with its check alone, and so no record that can be asked for by its number.</summary>
[ObjectType<CheckFact>(Fields = [nameof(CheckFact.Status), nameof(CheckFact.On)])]
public static class CheckFactType
{
    /// <summary>Who recorded it.</summary>
    public static Expression<Func<CheckFact, string?>> RecordedBy => f => f.By.Name;
}

/// <summary>Something that happened to a certificate at the Update Service.</summary>
[Node]
[ObjectType<UpdateServiceEntry>(Fields = [nameof(UpdateServiceEntry.What), nameof(UpdateServiceEntry.On)])]
public static class UpdateServiceEntryType
{
    /// <summary>Who recorded it.</summary>
    public static Expression<Func<UpdateServiceEntry, string?>> RecordedBy => e => e.By.Name;
}
