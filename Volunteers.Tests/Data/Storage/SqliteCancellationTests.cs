using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data.Storage;

/// <summary>Statements on the product's own connections that would run for hours.</summary>
public sealed class SqliteCancellationTests : IAsyncLifetime
{
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000) SELECT i AS Value FROM n";

    private readonly string _directory = Directory.CreateTempSubdirectory("cancelled-").FullName;
    private ServiceProvider _services = null!;
    private VolunteersDbContext _db = null!;

    public Task InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddVolunteersData(new ConfigurationBuilder().AddInMemoryCollection([new("DataDirectory", _directory)]).Build());
        _services = services.BuildServiceProvider();
        _db = _services.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.System);
        return _db.Database.ExecuteSqlRawAsync("CREATE TABLE t (i INTEGER)");
    }

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Statement_Ends_WhenItsTokenIsCancelledBeforeTheFirstRow()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CancelledAsync(
            token => _db.Database.SqlQueryRaw<long>(Endless).CountAsync(token)));
        await AssertUsableAsync();
    }

    [Fact]
    public async Task Statement_Ends_WhenItsTokenIsCancelledBetweenRows()
    {
        var exception = await Assert.ThrowsAsync<SqliteException>(() => CancelledAsync(
            token => _db.Database.SqlQueryRaw<long>(Endless).Where(i => i < 3).ToListAsync(token)));
        Assert.Equal(raw.SQLITE_INTERRUPT, exception.SqliteErrorCode);
        await AssertUsableAsync();
    }

    [Fact]
    public async Task Write_LeavesNothing_WhenItsTokenIsCancelled()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _db.InTransactionAsync(
            async running =>
            {
                await _db.Database.ExecuteSqlRawAsync("INSERT INTO t VALUES (1)", running);
                await CancelledAsync(token => _db.Database.ExecuteSqlRawAsync($"INSERT INTO t {Endless}", token));
            },
            CancellationToken.None));

        Assert.Equal(0, await _db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM t").SingleAsync());
        await AssertUsableAsync();
    }

    [Fact]
    public async Task Statement_Runs_WhenTheTokenOfAnEarlierOneIsCancelled()
    {
        // arrange
        using var earlier = new CancellationTokenSource();
        Assert.Equal(1, await _db.Database.SqlQueryRaw<int>("SELECT 1 AS Value").SingleAsync(earlier.Token));
        await earlier.CancelAsync();

        // act
        var count = await _db.Database.SqlQueryRaw<long>(Endless.Replace("1000000000", "200000", StringComparison.Ordinal)).CountAsync(CancellationToken.None);

        // assert
        Assert.Equal(200_000, count);
    }

    /// <summary>Runs a statement on another thread and cancels it as soon as it runs; gives up when it does not end.</summary>
    private static async Task CancelledAsync(Func<CancellationToken, Task> run)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Task.Run(() => run(source.Token), CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
    }

    private async Task AssertUsableAsync()
    {
        Assert.Equal(1, await _db.Database.ExecuteSqlRawAsync("INSERT INTO t VALUES (7)"));
        Assert.Equal(7, await _db.Database.SqlQueryRaw<int>("SELECT i AS Value FROM t").SingleAsync());
    }
}
