using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>The rule of <see cref="Volunteers.Data.People.CheckState.StatusOn"/>, by what is built in, without the entity: what somebody writes who has only the rows.</summary>
internal readonly struct CheckState(int kind, int status, DateOnly latest)
{
    public static DateOnly Today() => CentreTime.Of("Europe/London").Today(TimeProvider.System);

    public DateOnly? DecidedOn => Check.IsDecision((CheckStatus)status) ? latest : null;

    public DateOnly? RecheckDue =>
        (CheckStatus)status is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment && CheckType.Of((CheckKind)kind).On(latest).RecheckAfterMonths is { } months
            ? latest.AddMonths(months)
            : null;

    public CheckStatus On(DateOnly today) =>
        RecheckDue is not { } due ? (CheckStatus)status
        : today > due ? CheckStatus.Overdue
        : today >= due.AddDays(-CheckType.Of((CheckKind)kind).RenewalDays) ? CheckStatus.RecheckDue
        : (CheckStatus)status;
}
