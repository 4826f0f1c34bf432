using Microsoft.EntityFrameworkCore;

namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<City> Cities => Set<City>();

    /// <summary>A context that translates for SQL Server; no server is needed to look at the text.</summary>
    public static LibraryContext ForSqlServer() =>
        new(new DbContextOptionsBuilder<LibraryContext>().UseSqlServer("Server=none;Database=none").Options);

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
    }
}
