namespace Volunteers.Data.Programmes;

/// <summary>What follows from the facts about a session and its rota.</summary>
public static class ProgrammeSessionFacts
{
    public static readonly Fact<ProgrammeSession, SessionStatus> Status = new(s =>
        s.CancelledAt != null ? SessionStatus.Cancelled
        : s.HeldAt != null ? SessionStatus.Held
        : s.MovedAt != null ? SessionStatus.Moved
        : SessionStatus.Scheduled);

    /// <summary>How many volunteers are missing, over all roles of the programme. A figure: ask it of a query that reads without anyone's filter.</summary>
    public static readonly Fact<ProgrammeSession, int> StillNeeded = new(s =>
        s.CancelledAt != null ? 0 : s.Programme.Roles.Sum(role => new[]
        {
            0, role.NeededPerSession - s.Rota.Count(place => place.ProgrammeRoleId == role.Id && RotaPlaceFacts.Counts.Of(place)),
        }.Max()));
}

/// <summary>What follows from the facts about a volunteer at a session.</summary>
public static class RotaPlaceFacts
{
    public static readonly Fact<RotaPlace, RotaStatus> Status = new(r =>
        r.Session.CancelledAt != null ? RotaStatus.SessionCancelled
        : r.ReplacedAt != null ? RotaStatus.Replaced
        : r.CancelledAt != null ? RotaStatus.CancelledByVolunteer
        : r.StandInSoughtAt != null ? RotaStatus.LookingForStandIn
        : r.ConfirmedAt != null ? RotaStatus.Confirmed
        : RotaStatus.Expected);

    /// <summary>Whether this person fills a place: also while a stand-in is looked for.</summary>
    public static readonly Fact<RotaPlace, bool> Counts = new(r => r.ReplacedAt == null && r.CancelledAt == null);
}

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
