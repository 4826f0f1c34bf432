namespace Volunteers.Data.Programmes;

/// <summary>What follows from the facts about a session and its rota.</summary>
public static class ProgrammeSessionFacts
{
    public static readonly Fact<ProgrammeSession, SessionStatus> Status = new(s =>
        s.CancelledAt != null ? SessionStatus.Cancelled
        : s.HeldAt != null ? SessionStatus.Held
        : s.MovedAt != null ? SessionStatus.Moved
        : SessionStatus.Scheduled);
}
