namespace Volunteers.Data.Training;

/// <summary>What follows from the facts about a cohort, its sessions and its places.</summary>
public static class CohortFacts
{
    /// <summary>When the first session begins; null without any.</summary>
    public static readonly Fact<Cohort, DateTimeOffset?> StartsAt = new(c => c.Sessions.Min(s => (DateTimeOffset?)s.StartsAt));

    /// <summary>When the last session ends; null without any.</summary>
    public static readonly Fact<Cohort, DateTimeOffset?> EndsAt = new(c => c.Sessions.Max(s => (DateTimeOffset?)s.EndsAt));

    /// <summary>Where it stands at an instant, which lies on a day at its centre.</summary>
    public static readonly Fact<Cohort, DateTimeOffset, DateOnly, CohortStatus> StatusAt = new((c, now, today) =>
        c.CancelledAt != null ? CohortStatus.Cancelled
        : EndsAt.Of(c) <= now ? CohortStatus.Completed
        : StartsAt.Of(c) <= now ? CohortStatus.Running
        : today < c.OpensOn ? CohortStatus.Planned
        : today <= c.ClosesOn ? CohortStatus.Open
        : CohortStatus.Closed);

    /// <summary>Places that are kept for nobody at an instant. A figure: ask it of a query that reads without anyone's filter.</summary>
    public static readonly Fact<Cohort, DateTimeOffset, int> PlacesLeftAt = new((c, now) =>
        new[] { 0, c.Capacity - c.Places.Count(p => CohortPlaceFacts.IsTakenAt.Of(p, now)) }.Max());
}

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

/// <summary>What follows from the steps of a learner's way through a unit.</summary>
public static class UnitAchievementFacts
{
    public static readonly Fact<UnitAchievement, UnitStep> Latest = new(u => u.Steps.OrderBy(s => s.On).ThenBy(s => Facts.Recorded(s.Id)).Last());

    public static readonly Fact<UnitAchievement, UnitStatus> Status = new(u => Latest.Of(u).Status);
}
