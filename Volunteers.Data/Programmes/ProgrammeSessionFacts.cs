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
