namespace Volunteers.Data.Programmes;

/// <summary>Whether someone is ready for a role on a day, and why: one answer per requirement.</summary>
public sealed record Readiness(IReadOnlyList<ReadinessReason> Reasons)
{
    public bool Ready => Reasons.All(r => r.Met);
}
