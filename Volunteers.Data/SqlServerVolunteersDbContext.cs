using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Storage;

namespace Volunteers.Data;

/// <summary>The database on SQL Server.</summary>
public sealed class SqlServerVolunteersDbContext(DbContextOptions<SqlServerVolunteersDbContext> options) : VolunteersDbContext(options)
{
    /// <summary>
    /// Compares texts code unit by code unit, as SQLite does, whatever the server was installed with: what people search and order by is kept
    /// folded (<see cref="People.SearchText"/>), and secrets are equal only to themselves.
    /// </summary>
    private const string Collation = "Latin1_General_100_BIN2";

    private readonly DbContextOptions<SqlServerVolunteersDbContext> _options = options;

    /// <inheritdoc/>
    private protected override VolunteersDbContext CreateAnother() => new SqlServerVolunteersDbContext(_options);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation(Collation);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
