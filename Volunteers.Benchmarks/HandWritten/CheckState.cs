using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>The rule of <see cref="Check.StatusOn(System.DateOnly)"/> without the entity: what somebody writes who has only the rows.</summary>
internal readonly struct CheckState(int kind, int status, DateOnly latest)
{
    public static DateOnly Today() => CentreTime.Of("Europe/London").Today(TimeProvider.System);

    public DateOnly? DecidedOn => Check.IsDecision((CheckStatus)status) ? latest : null;

    public DateOnly? RecheckDue =>
        (CheckStatus)status is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment && Check.RecheckAfterYears((CheckKind)kind) is { } years
            ? latest.AddYears(years)
            : null;

    public CheckStatus On(DateOnly today) =>
        RecheckDue is not { } due ? (CheckStatus)status
        : today > due ? CheckStatus.Overdue
        : today >= due.AddDays(-Check.RenewalWindowDays) ? CheckStatus.RecheckDue
        : (CheckStatus)status;
}
