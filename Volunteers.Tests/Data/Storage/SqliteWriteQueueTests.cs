using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Storage;

public sealed class SqliteWriteQueueTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("queue-").FullName;
    private ServiceProvider _services = null!;

    private string File => Path.Combine(_directory, "volunteers.db");

    public async Task InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddVolunteersData(new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Volunteers", $"Data Source={File};Default Timeout=1")]).Build());
        _services = services.BuildServiceProvider();
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Writers_AreServedInTheOrderInWhichTheyCame()
    {
        // arrange: somebody writes for a while
        var end = await WriteForAWhileAsync();
        string[] names = [.. Enumerable.Range(0, 12).Select(i => $"Cluster {i:00}")];

        // act: SQLite answers on the thread that asks, so each of them stands in the queue when its call returns
        Task[] writers = [.. names.Select((name, i) => i % 3 == 2 ? RenameAsync("Nobody", name) : AddAsync(name))];
        await Task.Delay(50);
        Assert.DoesNotContain(writers, w => w.IsCompleted);
        await end();
        await Task.WhenAll(writers);

        // assert
        await using var db = Open();
        Assert.Equal(names.Where((_, i) => i % 3 != 2), await db.Clusters.OrderBy(c => c.Id).Select(c => c.Name).ToListAsync());
    }

    [Theory]
    [InlineData("unit failed")]
    [InlineData("unit cancelled")]
    [InlineData("commit failed")]
    [InlineData("save failed")]
    [InlineData("statement failed")]
    public async Task Turn_IsGivenBack_WhenAWriteComesToNothing(string how)
    {
        // arrange
        await AddAsync("Town");
        await using (var db = Open())
        {
            switch (how)
            {
                case "save failed":
                    db.Add(new Centre { Name = "East", TimeZone = "Europe/London", ClusterId = 999 });
                    await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
                    break;
                case "statement failed":
                    await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlAsync($"UPDATE Missing SET x = 1"));
                    break;
                default:
                    using (var request = new CancellationTokenSource())
                    {
                        await Assert.ThrowsAnyAsync<Exception>(() => db.InTransactionAsync(token => FailAsync(db, how, request), request.Token));
                    }

                    break;
            }

            // act, assert: another context writes
            await AddAsync("City").WaitAsync(TimeSpan.FromSeconds(20));
        }

        await using var check = Open();
        Assert.DoesNotContain("Never", await check.Clusters.Select(c => c.Name).ToListAsync());
    }

    [Fact]
    public async Task Waiting_IsGivenUp_WhenTheRequestIs()
    {
        // arrange
        var end = await WriteForAWhileAsync();
        using var request = new CancellationTokenSource();

        // act
        var save = AddAsync("Cancelled", request.Token);
        var update = RenameAsync("Town", "Cancelled", request.Token);
        var next = AddAsync("Next");
        await request.CancelAsync();

        // assert
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => save);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => update);
        await end();
        await next;
        await using var db = Open();
        Assert.Equal("Next", (await db.Clusters.SingleAsync()).Name);
    }

    [Fact]
    public async Task Transaction_DoesNotWaitForItself()
    {
        await using var db = Open();
        await db.InTransactionAsync(
            async token =>
            {
                db.Add(new Cluster { Name = "Town" });
                await db.SaveChangesAsync(token);
                await db.InTransactionAsync(
                    inner => db.Clusters.ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, "City"), inner), token);
                db.Add(new Cluster { Name = "Village" });
                await db.SaveChangesAsync(token);
            },
            CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(["City", "Village"], await db.Clusters.OrderBy(c => c.Id).Select(c => c.Name).ToListAsync());
    }

    [Fact]
    public async Task Writers_AllSucceed_WhenManyWriteAtOnce()
    {
        const int writers = 16;
        const int each = 20;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                await AddAsync($"{writer}:{i}");
                if (i % 5 == 0)
                {
                    await RenameAsync($"{writer}:{i}", $"{writer}:{i}, renamed");
                }
            }
        })));

        await using var db = Open();
        Assert.Equal(writers * each, await db.Clusters.CountAsync());
        Assert.Equal(writers * each / 5, await db.Clusters.CountAsync(c => c.Name.EndsWith(", renamed")));
        Assert.Equal(writers * each, await db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Writer_IsToldClearly_WhenAnotherProgramKeepsTheFileLocked()
    {
        // arrange
        await using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        await other.OpenAsync();
        await using (var lasting = other.BeginTransaction())
        {
            // act, assert
            await Assert.ThrowsAsync<DatabaseBusyException>(() => AddAsync("Town"));
            await lasting.RollbackAsync();
        }

        await AddAsync("Town").WaitAsync(TimeSpan.FromSeconds(20));
    }

    private async Task AddAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var db = Open();
        db.Add(new Cluster { Name = name });
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task RenameAsync(string from, string to, CancellationToken cancellationToken = default)
    {
        await using var db = Open();
        await db.Clusters.Where(c => c.Name == from).ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, to), cancellationToken);
    }

    private static async Task FailAsync(VolunteersDbContext db, string how, CancellationTokenSource request)
    {
        if (how == "commit failed")
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys = ON");
            db.Add(new Centre { Name = "East", TimeZone = "Europe/London", ClusterId = 999 });
        }

        db.Add(new Cluster { Name = "Never" });
        await db.SaveChangesAsync();
        if (how == "unit cancelled")
        {
            await request.CancelAsync();
            request.Token.ThrowIfCancellationRequested();
        }
        else if (how == "unit failed")
        {
            throw new InvalidOperationException("broken");
        }
    }

    /// <summary>Somebody writes.</summary>
    /// <returns>Ends it.</returns>
    private async Task<Func<Task>> WriteForAWhileAsync()
    {
        var begun = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var write = WriteAsync();
        await begun.Task;
        return () =>
        {
            end.SetResult();
            return write;
        };

        async Task WriteAsync()
        {
            await using var db = Open();
            await db.InTransactionAsync(
                token =>
                {
                    begun.SetResult();
                    return end.Task;
                },
                CancellationToken.None);
        }
    }

    private VolunteersDbContext Open() => _services.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.System);
}
