namespace Volunteers.Data.People;

/// <summary>What follows from the facts of a request for a reference.</summary>
public static class ReferenceFacts
{
    public static readonly Fact<ReferenceRequest, ReferenceStatus> Status = new(r =>
        r.WithdrawnOn != null ? ReferenceStatus.Withdrawn
        : r.Satisfactory == true ? ReferenceStatus.Satisfactory
        : r.Satisfactory == false ? ReferenceStatus.NotSatisfactory
        : r.Answer == ReferenceAnswer.Declined ? ReferenceStatus.Declined
        : r.Answer != null ? ReferenceStatus.Answered
        : r.RemindedAt != null ? ReferenceStatus.Reminded
        : ReferenceStatus.Asked);

    /// <summary>Whether the referee is to answer.</summary>
    public static readonly Fact<ReferenceRequest, bool> IsWaiting = new(r => r.WithdrawnOn == null && r.Answer == null && r.Satisfactory == null);

    /// <summary>Whether the volunteer goes on at the centre that asks: nobody is troubled about somebody who has left.</summary>
    public static readonly Fact<ReferenceRequest, bool> GoesOn = new(r => r.Volunteer.Enrolments.Any(e => e.CentreId == r.CentreId && EnrolmentFacts.IsCurrent.Of(e)));

    /// <summary>Whether an answer waits for the centre's decision.</summary>
    public static readonly Fact<ReferenceRequest, bool> IsToDecide = new(r =>
        r.WithdrawnOn == null && r.Satisfactory == null && r.Answer != null && r.Answer != ReferenceAnswer.Declined);

    /// <summary>What is to be done first: 0 to decide, 1 declined, 2 waiting, 3 decided, 4 withdrawn.</summary>
    public static readonly Fact<ReferenceRequest, int> Urgency = new(r =>
        r.WithdrawnOn != null ? 4
        : r.Satisfactory != null ? 3
        : r.Answer == null ? 2
        : r.Answer == ReferenceAnswer.Declined ? 1
        : 0);

    /// <summary>The day since which nothing is left to do about it, if there is one: the decision, the withdrawal or the refusal.</summary>
    public static readonly Fact<ReferenceRequest, DateOnly?> ClosedOn = new(r =>
        r.DecidedOn ?? r.WithdrawnOn ?? (r.Answer == ReferenceAnswer.Declined ? r.AnsweredOn : null));
}
