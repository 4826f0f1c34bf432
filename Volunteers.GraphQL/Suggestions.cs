namespace Volunteers.GraphQL;

/// <summary>"Did you mean": names near to the one that was given, worded and ranked as graphql-js does.</summary>
internal static class Suggestions
{
    /// <summary>How many a message shows.</summary>
    public const int MaxShown = 5;

    /// <summary>The sentence, with a leading space; empty when there is nothing to suggest.</summary>
    public static string DidYouMean(IReadOnlyList<string> suggestions, string? kind = null)
    {
        if (suggestions.Count == 0)
        {
            return string.Empty;
        }

        var quoted = suggestions.Take(MaxShown).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };

        return $" Did you mean {(kind is null ? string.Empty : kind + " ")}{list}?";
    }

    /// <summary>The options within reach of <paramref name="input"/>, nearest first, then by name.</summary>
    public static IReadOnlyList<string> Rank(string input, IEnumerable<string> options)
    {
        var threshold = (int)Math.Floor(input.Length * 0.4) + 1;
        var ranked = new List<(string Option, int Distance)>();
        foreach (var option in options)
        {
            if (Distance(input, option, threshold) is { } distance)
            {
                ranked.Add((option, distance));
            }
        }

        return [.. ranked.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Option, StringComparer.Ordinal).Select(pair => pair.Option)];
    }

    /// <summary>
    /// The Damerau-Levenshtein distance (optimal string alignment) where only a difference of case counts 1; null above the threshold.
    /// </summary>
    private static int? Distance(string input, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        // Before anything is made of it: the input may be very long.
        if (Math.Abs(option.Length - input.Length) > threshold)
        {
            return null;
        }

        var a = option.ToLowerInvariant();
        var b = input.ToLowerInvariant();
        if (a == b)
        {
            return 1;
        }

        if (a.Length < b.Length)
        {
            (a, b) = (b, a);
        }

        var rows = new int[3][];
        for (var row = 0; row < 3; row++)
        {
            rows[row] = new int[b.Length + 1];
        }

        for (var column = 0; column <= b.Length; column++)
        {
            rows[0][column] = column;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var above = rows[(i - 1) % 3];
            var current = rows[i % 3];
            var smallest = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
                }

                smallest = Math.Min(smallest, cell);
                current[j] = cell;
            }

            if (smallest > threshold)
            {
                return null;
            }
        }

        var distance = rows[a.Length % 3][b.Length];
        return distance <= threshold ? distance : null;
    }
}
