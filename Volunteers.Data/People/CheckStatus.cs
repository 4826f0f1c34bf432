namespace Volunteers.Data.People;

/// <summary>
/// How far a check is. The last two are never recorded: they follow from the decision's date and our re-check policy.
/// Stored by number: append, never renumber.
/// </summary>
public enum CheckStatus
{
    NotRequired = 0,
    ToApply = 1,
    Applied = 2,
    Seen = 3,
    Clear = 4,
    ClearWithRiskAssessment = 5,
    NotSuitable = 6,
    RecheckDue = 7,
    Overdue = 8,
}
