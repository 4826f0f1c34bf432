using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Data.Storage;

public sealed class KeptSqliteConnectionTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("kept-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    /// <summary>A backup, a restore or another program needs the file for itself when ours has ended.</summary>
    [Theory]
    [InlineData("factory")]
    [InlineData("scope")]
    [InlineData("opened")]
    [InlineData("migrated")]
    public async Task Connection_IsClosed_WhenTheServicesEnd(string use)
    {
        await using (var services = Services())
        {
            await using var scope = services.CreateAsyncScope();
            await using var db = use == "scope"
                ? scope.ServiceProvider.GetRequiredService<VolunteersDbContext>()
                : services.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.System);
            if (use == "migrated")
            {
                await db.Database.MigrateAsync();
            }
            else if (use == "opened")
            {
                await db.Database.OpenConnectionAsync();
                await db.Database.CloseConnectionAsync();
            }
            else
            {
                _ = await db.Database.SqlQuery<int>($"SELECT 1 AS Value").SingleAsync();
            }
        }

        SqliteConnection.ClearAllPools();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(_directory, "volunteers.db")};Pooling=False;Default Timeout=1");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        Assert.Equal("delete", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Connection_StaysOpen_WhenItsContextReturnsToThePool()
    {
        // arrange
        await using var services = Services();
        var factory = services.GetRequiredService<IVolunteersDbContextFactory>();
        var changes = 0;
        DbConnection first;
        await using (var db = factory.Create(AccessScope.System))
        {
            first = await OpenedAsync(db);
            first.StateChange += (_, _) => changes++;
        }

        // act
        await using var next = factory.Create(AccessScope.System);
        var second = await OpenedAsync(next);

        // assert
        Assert.Same(first, second);
        Assert.Equal(0, changes);
    }

    /// <summary>SQLite has no decimals: EF Core brings the functions that reckon with them.</summary>
    [Fact]
    public async Task Connection_HasTheFunctionsOfEfCore()
    {
        await using var services = Services();
        await using var db = services.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.System);

        Assert.Equal(3.75m, await db.Database.SqlQuery<decimal>($"SELECT ef_add('1.5', '2.25') AS Value").SingleAsync());
    }

    private static async Task<DbConnection> OpenedAsync(VolunteersDbContext db)
    {
        _ = await db.Database.SqlQuery<int>($"SELECT 1 AS Value").SingleAsync();
        return db.Database.GetDbConnection();
    }

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddVolunteersData(new ConfigurationBuilder().AddInMemoryCollection([new("DataDirectory", _directory)]).Build());
        return services.BuildServiceProvider();
    }
}
