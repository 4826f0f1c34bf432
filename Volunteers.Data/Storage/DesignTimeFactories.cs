using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Volunteers.Data.Storage;

/// <summary>For <c>dotnet ef --context SqliteVolunteersDbContext</c>.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteVolunteersDbContext>
{
    /// <inheritdoc/>
    public SqliteVolunteersDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite("Data Source=design.db").AddInterceptors(Facts.Interceptor).Options);
}

/// <summary>For <c>dotnet ef --context SqlServerVolunteersDbContext</c>; needs no server.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerVolunteersDbContext>
{
    /// <inheritdoc/>
    public SqlServerVolunteersDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerVolunteersDbContext>().UseSqlServer("Server=(design)").AddInterceptors(Facts.Interceptor).Options);
}
