namespace Volunteers.Data.Places;

/// <summary>A place where things happen: the centre itself, a school hall.</summary>
public sealed class Venue : ICentreOwned
{
    public int Id { get; private set; }

    public required int CentreId { get; init; }

    public Centre Centre { get; private set; } = null!;

    public required string Name { get; set; }

    public string? Address { get; set; }
}
