namespace Volunteers.Data.People;

/// <summary>Something that staff wrote down about a volunteer; has its own permission.</summary>
public sealed class VolunteerNote : IVolunteerOwned
{
    public int Id { get; private set; }

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    [Sensitive]
    public required string Text { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTimeOffset At { get; init; }
}
