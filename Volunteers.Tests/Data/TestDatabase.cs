using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data;

/// <summary>A migrated database of its own for one test: a SQLite file, or a database on the server that VOLUNTEERS_TEST_SQLSERVER names.</summary>
/// <remarks>
/// Migrating takes seconds on a server: there a database is emptied after its test, kept for the next one, and dropped when the process ends.
/// </remarks>
public sealed class TestDatabase : IVolunteersDbContextFactory, IAsyncDisposable
{
    /// <summary>A Wednesday in term.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);
    private static readonly ConcurrentBag<TestDatabase> Idle = [];
    private static int _number;

    private readonly string _connection;
    private readonly string? _file;
    private readonly CommandCounter _counter = new();

    private TestDatabase(string connection, string? file)
    {
        _connection = connection;
        _file = file;
    }

    public FakeTimeProvider Clock { get; } = new(Noon);

    /// <summary>What contexts tell of their changes; null: nobody.</summary>
    public IOutbox? Outbox { get; set; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>The statements that were sent since the last reset.</summary>
    public IReadOnlyList<string> Statements => _counter.Statements;

    public static async Task<TestDatabase> CreateAsync()
    {
        if (Server is not null)
        {
            return Idle.TryTake(out var idle) ? new TestDatabase(idle._connection, null) : await CreateOnServerAsync();
        }

        var copy = Path.Combine(Path.GetTempPath(), $"volunteers-test-{Environment.ProcessId}-{Interlocked.Increment(ref _number)}.db");
        File.Copy(await Template.Value, copy, overwrite: true);
        return new TestDatabase($"Data Source={copy};Pooling=False", copy);
    }

    /// <summary>The configuration with which the product itself would use this database.</summary>
    public IReadOnlyDictionary<string, string?> Configuration => new Dictionary<string, string?>
    {
        ["Database:Provider"] = _file is null ? "SqlServer" : "Sqlite",
        ["ConnectionStrings:Volunteers"] = _connection,
    };

    /// <summary>The connection string of the server that the suite runs on; null when it runs on SQLite.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("VOLUNTEERS_TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    /// <summary>A context that sees everything.</summary>
    public VolunteersDbContext Open() => Create(AccessScope.System);

    public VolunteersDbContext Create(AccessScope scope)
    {
        VolunteersDbContext db = _file is null
            ? new SqlServerVolunteersDbContext(new DbContextOptionsBuilder<SqlServerVolunteersDbContext>()
                .UseSqlServer(_connection).AddInterceptors(Facts.Interceptor, _counter).RefuseDoubtfulQueries().Options)
            : new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>()
                .UseSqlite(_connection, file => file.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(Facts.Interceptor, new SqliteConnectionSettings(), _counter).RefuseDoubtfulQueries().Options);
        db.AccessScope = scope;
        db.Clock = Clock;
        db.Outbox = Outbox;
        return db;
    }

    /// <summary>Counts statements that are not sent by a context of this database.</summary>
    public IStatementObserver Observer => _counter;

    public void ForgetStatements() => _counter.Statements.Clear();

    public async ValueTask DisposeAsync()
    {
        if (_file is null)
        {
            await using var db = Open();
            await db.Database.ExecuteSqlRawAsync(Emptying(db.Model));
            Idle.Add(this);
            return;
        }

        foreach (var name in (string[])[_file, _file + "-wal", _file + "-shm"])
        {
            File.Delete(name);
        }
    }

    /// <summary>The Transact-SQL that leaves in all tables what every database begins with, with the numbers that follow it.</summary>
    internal static string Emptying(IModel model)
    {
        var script = new StringBuilder("SET NOCOUNT ON;");
        string[] tables = [.. model.GetRelationalModel().Tables.Select(table => $"[{table.Name}]")];
        script.AppendJoin('\n', tables.Select(table => $"ALTER TABLE {table} NOCHECK CONSTRAINT ALL;"));
        var first = new Dictionary<string, int>(StringComparer.Ordinal) { ["[CheckTypes]"] = CheckType.BuiltIn.Count, ["[CheckTypeDemands]"] = CheckType.BuiltIn.Count };
        script.AppendJoin('\n', tables.Select(table => first.TryGetValue(table, out var last) ? $"DELETE FROM {table} WHERE [Id] > {last};" : $"DELETE FROM {table};"));
        script.AppendJoin('\n', tables.Select(table => $"ALTER TABLE {table} WITH CHECK CHECK CONSTRAINT ALL;"));

        // a table that never had a row gives the number itself to its first, every other the next
        script.AppendJoin('\n', tables.Select(table =>
            $"IF EXISTS (SELECT 1 FROM sys.identity_columns WHERE object_id = OBJECT_ID('{table}') AND last_value IS NOT NULL) DBCC CHECKIDENT('{table}', RESEED, {first.GetValueOrDefault(table)}) WITH NO_INFOMSGS;"));
        return script.ToString();
    }

    private static async Task<TestDatabase> CreateOnServerAsync()
    {
        var name = $"volunteers_test_{Environment.ProcessId}_{Interlocked.Increment(ref _number)}";
        var database = new TestDatabase(new SqlConnectionStringBuilder(Server) { InitialCatalog = name }.ConnectionString, null);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var last = database.Open();
            last.Database.EnsureDeleted();
        };
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
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

    private sealed class CommandCounter : DbCommandInterceptor, IStatementObserver
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Sending(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Sending(command.CommandText);
            return base.ReaderExecuting(command, eventData, result);
        }

        public void Sending(string statement)
        {
            lock (Statements)
            {
                Statements.Add(statement);
            }
        }
    }
}
