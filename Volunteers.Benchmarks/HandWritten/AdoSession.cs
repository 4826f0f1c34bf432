using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Volunteers.Benchmarks.Serving;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>An open connection with its prepared statements and its JSON writer, for one request at a time.</summary>
internal sealed class AdoSession : IDisposable
{
    /// <summary>What <see cref="Data.Storage.SqliteConnectionSettings"/> sets on the product's connections.</summary>
    private const string Pragmas =
        """
        PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
        PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;
        """;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public AdoSession(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Runs a statement, prepared the first time.</summary>
    /// <param name="sql">A constant: the same string every time.</param>
    public SqliteDataReader Query(string sql, ReadOnlySpan<(string Name, object? Value)> parameters) => Command(sql, parameters).ExecuteReader();

    /// <summary>As the other, with one parameter, @p.</summary>
    public SqliteDataReader Query(string sql, object value) => Query(sql, [("@p", value)]);

    /// <summary>As the other, for a statement that answers nothing, or one value.</summary>
    public object? Execute(string sql, ReadOnlySpan<(string Name, object? Value)> parameters) => Command(sql, parameters).ExecuteScalar();

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Writer.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        StatementCounter.Active?.Add();
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        }

        return command;
    }
}
