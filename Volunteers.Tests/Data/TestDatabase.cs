using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data;

/// <summary>A migrated database of its own for one test: a SQLite file, or a database on the server that VOLUNTEERS_TEST_SQLSERVER names.</summary>
public sealed class TestDatabase : IVolunteersDbContextFactory, IAsyncDisposable
{
    /// <summary>A Wednesday in term.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);
    private static int number;

    private readonly string connection;
    private readonly string? file;
    private readonly CommandCounter counter = new();

    private TestDatabase(string connection, string? file)
    {
        this.connection = connection;
        this.file = file;
    }

    public FakeTimeProvider Clock { get; } = new(Noon);

    /// <summary>What contexts tell of their changes; null: nobody.</summary>
    public IOutbox? Outbox { get; set; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>The statements that were sent since the last reset.</summary>
    public IReadOnlyList<string> Statements => counter.Statements;

    public static async Task<TestDatabase> CreateAsync()
    {
        if (Environment.GetEnvironmentVariable("VOLUNTEERS_TEST_SQLSERVER") is { Length: > 0 } server)
        {
            var name = $"volunteers_test_{Environment.ProcessId}_{Interlocked.Increment(ref number)}";
            var database = new TestDatabase($"{server};Database={name}", null);
            await using var db = database.Open();
            await db.Database.MigrateAsync();
            return database;
        }

        var copy = Path.Combine(Path.GetTempPath(), $"volunteers-test-{Environment.ProcessId}-{Interlocked.Increment(ref number)}.db");
        File.Copy(await Template.Value, copy, overwrite: true);
        return new TestDatabase($"Data Source={copy};Pooling=False", copy);
    }

    /// <summary>The configuration with which the product itself would use this database.</summary>
    public IReadOnlyDictionary<string, string?> Configuration => new Dictionary<string, string?>
    {
        ["Database:Provider"] = file is null ? "SqlServer" : "Sqlite",
        ["ConnectionStrings:Volunteers"] = connection,
    };

    /// <summary>A context that sees everything.</summary>
    public VolunteersDbContext Open() => Create(AccessScope.System);

    public VolunteersDbContext Create(AccessScope scope)
    {
        VolunteersDbContext db = file is null
            ? new SqlServerVolunteersDbContext(new DbContextOptionsBuilder<SqlServerVolunteersDbContext>()
                .UseSqlServer(connection).AddInterceptors(counter).RefuseDoubtfulQueries().Options)
            : new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>()
                .UseSqlite(connection).AddInterceptors(new SqliteConnectionSettings(), counter).RefuseDoubtfulQueries().Options);
        db.AccessScope = scope;
        db.Clock = Clock;
        db.Outbox = Outbox;
        return db;
    }

    public void ForgetStatements() => counter.Statements.Clear();

    public async ValueTask DisposeAsync()
    {
        if (file is null)
        {
            await using var db = Open();
            await db.Database.EnsureDeletedAsync();
            return;
        }

        foreach (var name in (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(name);
        }
    }

    private static async Task<string> MigrateTemplateAsync()
    {
        var template = Path.Combine(Path.GetTempPath(), $"volunteers-test-{Environment.ProcessId}-template.db");
        File.Delete(template);
        await using var db = new SqliteVolunteersDbContext(
            new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite($"Data Source={template};Pooling=False").Options);
        await db.Database.MigrateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(template);
        return template;
    }

    private sealed class CommandCounter : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (Statements)
            {
                Statements.Add(command.CommandText);
            }

            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
