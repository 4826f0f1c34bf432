using Microsoft.Data.Sqlite;

namespace Volunteers.Benchmarks.Seeding;

/// <summary>Inserts rows into one table by one prepared statement, numbering them from 1.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteCommand _insert;

    /// <param name="database">Inside the transaction that all tables are written in.</param>
    /// <param name="table">Its name.</param>
    /// <param name="columns">All but the key, in the order of the values.</param>
    public TableWriter(SqliteConnection database, string table, params string[] columns)
    {
        _insert = database.CreateCommand();
        _insert.CommandText =
            $"INSERT INTO \"{table}\" (\"Id\", {string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES (@id, {string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        _insert.Parameters.Add(new SqliteParameter("@id", SqliteType.Integer));
        for (var i = 0; i < columns.Length; i++)
        {
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }
    }

    /// <summary>The key of the last row.</summary>
    public int Last { get; private set; }

    /// <returns>The row's key.</returns>
    public int Add(params ReadOnlySpan<object?> values)
    {
        _insert.Parameters[0].Value = ++Last;
        for (var i = 0; i < values.Length; i++)
        {
            _insert.Parameters[i + 1].Value = values[i] ?? DBNull.Value;
        }

        _insert.ExecuteNonQuery();
        return Last;
    }

    public void Dispose() => _insert.Dispose();
}
