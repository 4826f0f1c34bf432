namespace Volunteers.Data.Training;

/// <summary>A fact of a place: it came to this state at this instant.</summary>
public sealed class PlaceStep : IPartOf
{
    public int Id { get; private set; }

    public int CohortPlaceId { get; private set; }

    public CohortPlace CohortPlace { get; private set; } = null!;

    public required PlaceStatus Status { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reason { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(CohortPlace), CohortPlaceId);
}
