namespace Volunteers.Data.Training;

/// <summary>What follows from the steps of a place on a cohort.</summary>
public static class CohortPlaceFacts
{
    private static readonly Fact<PlaceStatus, bool> HasAccepted = new(status =>
        status == PlaceStatus.Accepted || status == PlaceStatus.Attending || status == PlaceStatus.Completed);

    /// <summary>Steps from the first to the last; of one instant's, the one recorded later comes later.</summary>
    public static readonly Fact<CohortPlace, IEnumerable<PlaceStep>> InOrder = new(p => p.Steps.OrderBy(s => s.At).ThenBy(s => Facts.Recorded(s.Id)));

    public static readonly Fact<CohortPlace, PlaceStep> Latest = new(p => InOrder.Of(p).Last());

    /// <summary>The recorded state.</summary>
    public static readonly Fact<CohortPlace, PlaceStatus> Status = new(p => Latest.Of(p).Status);

    /// <summary>What a recorded state comes to at an instant, given the end of the offer: an offer that was not answered in time has lapsed.</summary>
    public static readonly Fact<PlaceStatus, DateTimeOffset?, DateTimeOffset, PlaceStatus> ComesTo = new((recorded, offerExpiresAt, now) =>
        recorded == PlaceStatus.Offered && offerExpiresAt <= now ? PlaceStatus.Lapsed : recorded);

    /// <summary>The state at an instant.</summary>
    public static readonly Fact<CohortPlace, DateTimeOffset, PlaceStatus> StatusAt = new((p, now) =>
        InOrder.Of(p).Select(s => ComesTo.Of(s.Status, p.OfferExpiresAt, now)).Last());

    /// <summary>Whether one of the cohort's places is kept for this person at an instant.</summary>
    public static readonly Fact<CohortPlace, DateTimeOffset, bool> IsTakenAt = new((p, now) =>
        InOrder.Of(p).Select(s => HasAccepted.Of(s.Status) || ComesTo.Of(s.Status, p.OfferExpiresAt, now) == PlaceStatus.Offered).Last());

    /// <summary>Whether the person is on the register.</summary>
    public static readonly Fact<CohortPlace, bool> IsOnRegister = new(p => InOrder.Of(p).Select(s => HasAccepted.Of(s.Status)).Last());

    /// <summary>When the person applied last; waiting is in this order.</summary>
    public static readonly Fact<CohortPlace, DateTimeOffset> AppliedAt = new(p =>
        p.Steps.Where(s => s.Status == PlaceStatus.Applied || s.Status == PlaceStatus.Waiting).Max(s => s.At));
}
