namespace Volunteers.Data.Programmes;

/// <summary>What follows from the facts about an assignment.</summary>
public static class AssignmentFacts
{
    public static readonly Fact<Assignment, AssignmentStatus> Status = new(a =>
        a.EndedAt != null ? AssignmentStatus.Ended
        : a.DeclinedAt != null ? AssignmentStatus.Declined
        : a.AcceptedAt != null ? AssignmentStatus.Accepted
        : a.ProposedAt != null ? AssignmentStatus.Proposed
        : AssignmentStatus.Draft);

    /// <summary>Whether it holds: the person was not told no, did not say no, and it did not end.</summary>
    public static readonly Fact<Assignment, bool> Stands = new(a => a.EndedAt == null && a.DeclinedAt == null);

    /// <summary>Whether a day lies within it.</summary>
    public static readonly Fact<Assignment, DateOnly, bool> Covers = new((a, day) => a.From <= day && (a.Until == null || a.Until >= day));
}
