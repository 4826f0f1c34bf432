using Microsoft.EntityFrameworkCore;

namespace Volunteers.Tests.GraphQL.Querying.Model;

public enum Genre
{
    Novel,
    Essay,
    Poetry,
}

public sealed class City
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public string? Region { get; init; }

    public int Inhabitants { get; init; }
}

public sealed class Award
{
    public int Id { get; private set; }

    public int AuthorId { get; private set; }

    public required string Title { get; init; }

    public string? Reason { get; init; }
}

public sealed class Book
{
    public int Id { get; private set; }

    public int AuthorId { get; private set; }

    public Author? Author { get; private set; }

    public required string Title { get; init; }

    public int Pages { get; init; }

    public int? PublisherId { get; init; }

    /// <summary>Only who asks for it reads books that are withdrawn.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>Whose eyes a <see cref="LibraryContext"/> reads with.</summary>
/// <param name="SeesWithdrawn">Whether withdrawn books are seen.</param>
/// <param name="SeesAllCities">Whether each city is seen.</param>
/// <param name="CityIds">The cities that are seen.</param>
/// <param name="Home">A city that is seen besides; null for none.</param>
public sealed record Reader(bool SeesWithdrawn = false, bool SeesAllCities = true, int[]? CityIds = null, int? Home = null)
{
    public int[] CityIds { get; init; } = CityIds ?? [];
}

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public Reader Reader { get; set; } = new();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<City> Cities => Set<City>();

    /// <summary>A context that translates for SQL Server; no server is needed to look at the text.</summary>
    public static LibraryContext ForSqlServer() => new(
        new DbContextOptionsBuilder<LibraryContext>()
            .UseSqlServer("Server=none;Database=none", server => server.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Author>(author =>
        {
            if (Database.IsSqlite())
            {
                author.Property(a => a.JoinedAt).HasConversion(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
            }

            author.Property(a => a.SecondGenre).HasConversion<string>();
            author.HasIndex(a => a.Name);
            author.HasIndex(a => a.Rating);
        });
        modelBuilder.Entity<Book>().HasQueryFilter(b => Reader.SeesWithdrawn || !b.Withdrawn);
        modelBuilder.Entity<City>().HasQueryFilter(c => Reader.SeesAllCities || c.Id == Reader.Home || Reader.CityIds.Contains(c.Id));
    }
}
