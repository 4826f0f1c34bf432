using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Volunteers.Data.Storage;

/// <summary>For <c>dotnet ef --context SqliteVolunteersDbContext</c>.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteVolunteersDbContext>
{
    /// <inheritdoc/>
    public SqliteVolunteersDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite("Data Source=design.db").Options);
}
