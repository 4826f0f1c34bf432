using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>A SQLite database of its own, and the statements that were sent to it.</summary>
public sealed class Library : IDisposable
{
    /// <summary>Random orders make thousands of queries: EF Core would keep a compiled form of each.</summary>
    private static readonly MemoryCache FewQueries = new(new MemoryCacheOptions { SizeLimit = 2000 });

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"library-{Guid.CreateVersion7():N}.db");
    private readonly Connections _connections = new();
    private readonly List<string> _statements = [];

    public Library()
    {
        using var context = Open();
        context.Database.EnsureCreated();
    }

    /// <summary>The statements since the last <see cref="Seed"/> or <see cref="Forget"/> that rows were read with.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>How many connections are open.</summary>
    public int OpenConnections => _connections.Open;

    public LibraryContext Open() =>
        new(new DbContextOptionsBuilder<LibraryContext>()
            .UseSqlite($"Data Source={_file};Pooling=False", file => file.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseMemoryCache(FewQueries)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(_connections)
            .Options);

    public void Seed(params IEnumerable<object> rows)
    {
        using var context = Open();
        context.AddRange(rows);
        context.SaveChanges();
        Forget();
    }

    public void Sending(string statement)
    {
        lock (_statements)
        {
            _statements.Add(statement);
        }
    }

    public void Forget() => _statements.Clear();

    /// <summary>How SQLite would run a statement, one line a step.</summary>
    public string PlanOf(string statement)
    {
        using var context = Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (var name in Regex.Matches(statement, "@[A-Za-z0-9_]+").Select(match => match.Value).Distinct())
        {
            ((SqliteCommand)command).Parameters.AddWithValue(name, 1);
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }

    public void Dispose() => File.Delete(_file);

    private sealed class Connections : DbConnectionInterceptor
    {
        private int _open;

        public int Open => _open;

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Opened(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Opened(connection);
            return Task.CompletedTask;
        }

        public override void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Interlocked.Decrement(ref _open);

        public override Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
        {
            Interlocked.Decrement(ref _open);
            return Task.CompletedTask;
        }

        /// <summary>SQLite's own folds the letters of English alone.</summary>
        private void Opened(DbConnection connection)
        {
            Interlocked.Increment(ref _open);
            ((SqliteConnection)connection).CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        }
    }
}
