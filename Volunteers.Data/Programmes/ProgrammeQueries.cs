using System.Linq.Expressions;

namespace Volunteers.Data.Programmes;

/// <summary>What is derived about programmes, in a form that databases understand.</summary>
public static class ProgrammeQueries
{
    /// <summary>As <see cref="ProgrammeSession.Status"/>.</summary>
    public static Expression<Func<ProgrammeSession, SessionStatus>> SessionStatus { get; } = s =>
        s.CancelledAt != null ? Programmes.SessionStatus.Cancelled
        : s.HeldAt != null ? Programmes.SessionStatus.Held
        : s.MovedAt != null ? Programmes.SessionStatus.Moved
        : Programmes.SessionStatus.Scheduled;

    /// <summary>As <see cref="Assignment.Status"/>.</summary>
    public static Expression<Func<Assignment, AssignmentStatus>> AssignmentStatus { get; } = a =>
        a.EndedAt != null ? Programmes.AssignmentStatus.Ended
        : a.DeclinedAt != null ? Programmes.AssignmentStatus.Declined
        : a.AcceptedAt != null ? Programmes.AssignmentStatus.Accepted
        : a.ProposedAt != null ? Programmes.AssignmentStatus.Proposed
        : Programmes.AssignmentStatus.Draft;

    /// <summary>As <see cref="RotaPlace.Status"/>.</summary>
    public static Expression<Func<RotaPlace, RotaStatus>> RotaStatus { get; } = r =>
        r.Session.CancelledAt != null ? Programmes.RotaStatus.SessionCancelled
        : r.ReplacedAt != null ? Programmes.RotaStatus.Replaced
        : r.CancelledAt != null ? Programmes.RotaStatus.CancelledByVolunteer
        : r.StandInSoughtAt != null ? Programmes.RotaStatus.LookingForStandIn
        : r.ConfirmedAt != null ? Programmes.RotaStatus.Confirmed
        : Programmes.RotaStatus.Expected;
}
