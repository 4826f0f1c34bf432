namespace Volunteers.Data.People;

/// <summary>Several short words or phrases about somebody, kept as one line with commas between them.</summary>
public static class Tags
{
    /// <summary>As many letters as a line of them has.</summary>
    private const int Longest = 400;

    private static readonly char[] Between = [',', ';', '\n'];

    /// <summary>Each by itself, as they were entered.</summary>
    public static string[] Of(string? line) => line?.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The line of some; null of none.</summary>
    public static string? Line(IEnumerable<string> tags) => string.Join(", ", tags.Where(tag => !string.IsNullOrWhiteSpace(tag))) is { Length: > 0 } line ? line : null;

    /// <summary>As it is kept: each once, whatever its case, in the order in which they were entered.</summary>
    internal static string? Clean(InputRules rules, string field, string? line, string what) =>
        rules.Line(field, line is null ? null : Line(Of(line).DistinctBy(SearchText.Fold)), what, Longest);
}
