namespace Volunteers.Tests.GraphQL.Querying.Preloading;

/// <summary>A row that refers to others, with properties that are no columns for values that come along.</summary>
public sealed class Pupil
{
    private Pupil()
    {
    }

    public int Id { get; private set; }

    public required string Name { get; init; }

    public int? HouseId { get; private set; }

    public House? House { get; private set; }

    public int MentorId { get; private set; }

    public Mentor Mentor { get; private set; } = null!;

    public List<Medal> Medals { get; private set; } = [];

    /// <summary>How many medals, where the query that read the pupil read that too.</summary>
    public int? MedalCount { get; private set; }

    /// <summary>Whoever makes a pupil may set it.</summary>
    public string? Greeting { get; set; }

    public static Pupil Create(string name, House? house, Mentor mentor, int medals = 0) => new()
    {
        Name = name,
        House = house,
        Mentor = mentor,
        Medals = [.. Enumerable.Range(0, medals).Select(_ => new Medal())],
    };
}
