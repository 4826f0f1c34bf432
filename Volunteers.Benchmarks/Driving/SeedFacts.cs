using Microsoft.Data.Sqlite;

namespace Volunteers.Benchmarks.Driving;

/// <summary>What the arguments of operations are made from, looked up in the database that is served.</summary>
/// <param name="Volunteers">How many there are.</param>
/// <param name="BeforePage1000">The last row of page 999.</param>
/// <param name="GraphQLCursor">That row's cursor on our server.</param>
/// <param name="Ready">Some who may log hours.</param>
internal sealed record SeedFacts(int Volunteers, (string SortName, int Id) BeforePage1000, string GraphQLCursor, IReadOnlyList<int> Ready)
{
    public const int PageSize = 50;

    public static SeedFacts Read(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var volunteers = Rows(connection, "SELECT COUNT(*) FROM Volunteers", row => row.GetInt32(0))[0];
        // a database with fewer pages has its last full one instead
        var before = Math.Min(999 * PageSize, Math.Max(1, volunteers - PageSize));
        var last = Rows(
            connection, $"SELECT SortName, Id FROM Volunteers WHERE ErasedAt IS NULL ORDER BY SortName, Id LIMIT 1 OFFSET {before - 1}", row => (row.GetString(0), row.GetInt32(1)))[0];
        var ready = Rows(
            connection,
            """
            SELECT e.VolunteerId FROM Enrolments e
            WHERE (SELECT s.Stage FROM EnrolmentSteps s WHERE s.EnrolmentId = e.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1) = 5 ORDER BY e.Id LIMIT 200
            """,
            row => row.GetInt32(0));
        return new SeedFacts(volunteers, last, "", ready);
    }

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
