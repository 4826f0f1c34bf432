namespace Volunteers.Tests.Api.Access;

/// <summary>A table of who may do what, in Markdown, that people read and tests compare with.</summary>
/// <remarks>Lines that begin with <c>|</c>: the first of a table names the columns, the next one rules it off. The first cell names what the row is about.</remarks>
internal sealed class AccessTable
{
    private AccessTable(IReadOnlyList<string> columns, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>By what the row is about, one entry for each name that it lists.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Rows { get; }

    public static AccessTable Read(string file)
    {
        string[] columns = [];
        var rows = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "Volunteers.Tests", "Api", "Access", file)).Where(line => line.StartsWith('|')))
        {
            string[] cells = [.. line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)];
            if (columns.Length == 0)
            {
                columns = cells;
            }
            else if (!cells[0].StartsWith("--", StringComparison.Ordinal) && cells[0] != columns[0])
            {
                Assert.True(cells.Length == columns.Length, $"{file} has another number of cells in: {line}");
                var row = columns.Skip(1).Zip(cells.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second);
                foreach (var name in Names(cells[0]))
                {
                    Assert.True(rows.TryAdd(name, row), $"{file} says twice who may: {name}");
                }
            }
        }

        return new AccessTable(columns, rows);
    }

    /// <summary>"Volunteer: email, phone" is about Volunteer.email and Volunteer.phone; "enrolVolunteer, updateVolunteer" about both.</summary>
    private static IEnumerable<string> Names(string cell) => cell.Split(':', 2) is [var type, var fields]
        ? fields.Split(',', StringSplitOptions.TrimEntries).Select(field => $"{type.Trim()}.{field}")
        : cell.Split(',', StringSplitOptions.TrimEntries);
}
