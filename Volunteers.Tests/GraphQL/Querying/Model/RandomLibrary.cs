namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>Authors with few distinct values, so that ties and nulls are frequent.</summary>
internal static class RandomLibrary
{
    private static readonly string[] Names = ["anna", "Anna", "Bea", "bea", "Çelik", "Zoë", "zoe", "O'Hara", "50 %", "a_b", ""];

    public static IEnumerable<Author> Authors(Random random, int count, City[]? cities = null)
    {
        cities ??= [new City { Name = "Hastings", Inhabitants = 2 }, new City { Name = "Rye", Inhabitants = 1 }];
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < count; i++)
        {
            var author = Author.Create(
                Names[random.Next(Names.Length)],
                random.Next(3) == 0 ? null : Names[random.Next(Names.Length)],
                random.Next(3) == 0 ? null : new DateOnly(1980, 1, 1).AddDays(random.Next(5)),
                start.AddMinutes(random.Next(5)),
                random.Next(3) == 0 ? null : random.Next(5) / 3.0,
                random.Next(5) / 4m,
                random.Next(2) == 0,
                random.Next(3) switch { 0 => null, 1 => true, _ => false },
                new Guid(random.Next(4), 0, 0, new byte[8]),
                (Genre)random.Next(3),
                random.Next(3) == 0 ? null : (Genre)random.Next(3),
                random.Next(3) == 0 ? null : cities[random.Next(cities.Length)]);
            for (var books = random.Next(4); books > 0; books--)
            {
                author.Books.Add(new Book
                {
                    Title = Names[random.Next(Names.Length)],
                    Pages = random.Next(5),
                    PublisherId = random.Next(3) == 0 ? null : random.Next(1, 4),
                });
            }

            yield return author;
        }
    }
}
