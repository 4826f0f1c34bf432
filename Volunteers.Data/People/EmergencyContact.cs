namespace Volunteers.Data.People;

/// <summary>Whom to call when something happens to a volunteer.</summary>
public sealed class EmergencyContact : IVolunteerOwned
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public required string Name { get; init; }

    public string? Relationship { get; init; }

    public required string Phone { get; init; }
}
