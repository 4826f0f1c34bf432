namespace Volunteers.Tests.GraphQL.Querying.Preloading;

/// <summary>A related row that may be hidden, with more columns than come along.</summary>
public sealed class House
{
    private House()
    {
    }

    public int Id { get; private set; }

    public required string Name { get; init; }

    public string? Motto { get; init; }

    public string? Colour { get; init; }

    public int Points { get; init; }

    public bool Hidden { get; init; }

    public int? SchoolId { get; private set; }

    public School? School { get; private set; }

    public static House Create(string name, string? motto = null, string? colour = null, int points = 0, bool hidden = false, School? school = null) =>
        new() { Name = name, Motto = motto, Colour = colour, Points = points, Hidden = hidden, School = school };
}
