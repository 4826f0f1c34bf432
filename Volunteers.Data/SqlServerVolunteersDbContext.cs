using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Storage;

namespace Volunteers.Data;

/// <summary>The database on SQL Server.</summary>
public sealed class SqlServerVolunteersDbContext(DbContextOptions<SqlServerVolunteersDbContext> options) : VolunteersDbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
