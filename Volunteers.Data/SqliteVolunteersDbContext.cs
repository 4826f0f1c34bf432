using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Storage;

namespace Volunteers.Data;

/// <summary>The database in a SQLite file.</summary>
public sealed class SqliteVolunteersDbContext(DbContextOptions<SqliteVolunteersDbContext> options) : VolunteersDbContext(options)
{
    private readonly DbContextOptions<SqliteVolunteersDbContext> _options = options;

    /// <inheritdoc/>
    private protected override VolunteersDbContext CreateAnother() => new SqliteVolunteersDbContext(_options);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite has no such type, and cannot compare or order EF Core's text form of it
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
