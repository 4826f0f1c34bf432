namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>A row with every kind of column that lists are ordered, filtered and projected by.</summary>
public sealed class Author
{
    private readonly List<Award> _awards = [];

    private Author()
    {
    }

    public int Id { get; private set; }

    public required string Name { get; init; }

    public string? Nickname { get; private set; }

    public DateOnly? BornOn { get; private set; }

    public DateTimeOffset JoinedAt { get; private set; }

    public double? Rating { get; private set; }

    public decimal Fee { get; private set; }

    public bool Active { get; private set; }

    public bool? Agreed { get; private set; }

    public Guid Token { get; private set; }

    public Genre Genre { get; private set; }

    /// <summary>Kept as its name, so that the database orders it by the alphabet.</summary>
    public Genre? SecondGenre { get; private set; }

    public int? CityId { get; private set; }

    public City? City { get; private set; }

    public List<Book> Books { get; private set; } = [];

    public IReadOnlyList<Award> Awards => _awards;

    public string Label => $"{Name} ({Nickname})";

    /// <summary>As a resolver answers it that has read no more than the key.</summary>
    public static Author OfId(int id) => new() { Id = id, Name = "not read" };

    public void Give(string title) => _awards.Add(new Award { Title = title });

    public static Author Create(
        string name,
        string? nickname = null,
        DateOnly? bornOn = null,
        DateTimeOffset joinedAt = default,
        double? rating = null,
        decimal fee = 0,
        bool active = false,
        bool? agreed = null,
        Guid token = default,
        Genre genre = Genre.Novel,
        Genre? secondGenre = null,
        City? city = null) =>
        new()
        {
            Name = name,
            Nickname = nickname,
            BornOn = bornOn,
            JoinedAt = joinedAt,
            Rating = rating,
            Fee = fee,
            Active = active,
            Agreed = agreed,
            Token = token,
            Genre = genre,
            SecondGenre = secondGenre,
            City = city,
        };
}
