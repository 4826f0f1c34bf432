using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>A SQLite database of its own, and the statements that were sent to it.</summary>
public sealed class Library : IDisposable
{
    /// <summary>Random orders make thousands of queries: EF Core would keep a compiled form of each.</summary>
    private static readonly MemoryCache FewQueries = new(new MemoryCacheOptions { SizeLimit = 2000 });

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly StatementLog _log = new();

    public Library()
    {
        _connection.Open();
        _connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        using var context = Open();
        context.Database.EnsureCreated();
        _log.Clear();
    }

    /// <summary>The statements since the last <see cref="Seed"/> or <see cref="Forget"/>.</summary>
    public IReadOnlyList<string> Statements => _log.Statements;

    public LibraryContext Open() =>
        new(new DbContextOptionsBuilder<LibraryContext>()
            .UseSqlite(_connection)
            .UseMemoryCache(FewQueries)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(_log)
            .Options);

    public void Seed(params IEnumerable<object> rows)
    {
        using var context = Open();
        context.AddRange(rows);
        context.SaveChanges();
        _log.Clear();
    }

    public void Forget() => _log.Clear();

    /// <summary>How SQLite would run a query, one line a step.</summary>
    public string Plan(IQueryable query)
    {
        using var command = query.CreateDbCommand();
        return Explain(command);
    }

    /// <summary>How SQLite would run a statement, one line a step.</summary>
    public string PlanOf(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        foreach (var name in Regex.Matches(statement, "@[A-Za-z0-9_]+").Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, 1);
        }

        return Explain(command);
    }

    public void Dispose() => _connection.Dispose();

    private static string Explain(DbCommand command)
    {
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }
}
