namespace Volunteers.Data.Programmes;

/// <summary>What follows from the facts about a volunteer at a session.</summary>
public static class RotaPlaceFacts
{
    public static readonly Fact<RotaPlace, RotaStatus> Status = new(r =>
        r.Session.CancelledAt != null ? RotaStatus.SessionCancelled
        : r.ReplacedAt != null ? RotaStatus.Replaced
        : r.CancelledAt != null && r.IsReleased ? RotaStatus.Released
        : r.CancelledAt != null ? RotaStatus.CancelledByVolunteer
        : r.StandInSoughtAt != null ? RotaStatus.LookingForStandIn
        : r.ConfirmedAt != null ? RotaStatus.Confirmed
        : RotaStatus.Expected);

    /// <summary>Whether this person fills a place: also while a stand-in is looked for.</summary>
    public static readonly Fact<RotaPlace, bool> Counts = new(r => r.ReplacedAt == null && r.CancelledAt == null);
}
