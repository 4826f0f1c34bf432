using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Volunteers.GraphQL.Types;

/// <summary>Shows a value in a message, short and on one line, as graphql-js's <c>inspect</c> does.</summary>
internal static class Inspector
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    public static string Inspect(JsonElement value) => Inspect(value, 0);

    public static string Inspect(object? value) => Inspect(value, 0);

    /// <summary>A string as ECMAScript's JSON.stringify quotes it.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Inspect(object? value, int depth) => value switch
    {
        null => "null",
        JsonElement json => Inspect(json, depth),
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        IEnumerable<KeyValuePair<string, object?>> members => InspectMembers([.. members.Select(member => (member.Key, member.Value))], depth),
        IDictionary => "[Object]",
        ICollection items => InspectItems(items, items.Count, depth),
        IEnumerable => "[Array]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().Name,
    };

    private static string Inspect(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        JsonValueKind.String => Quote(value.GetString()!),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.TryGetDouble(out var number) ? Number(number) : value.GetRawText(),
        JsonValueKind.Array => InspectItems(value.EnumerateArray(), value.GetArrayLength(), depth),
        _ => InspectMembers([.. value.EnumerateObject().Select(member => (member.Name, (object?)member.Value))], depth),
    };

    /// <summary>A number as ECMAScript's Number::toString writes it.</summary>
    private static string Number(double number)
    {
        if (number == 0 || !double.IsFinite(number))
        {
            return number == 0 ? "0" : number.ToString(CultureInfo.InvariantCulture);
        }

        // The shortest digits that mean this number, and where the point stands among them.
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var whole = parts[0].Split('.')[0];
        var all = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var significant = all.TrimStart('0');
        var digits = significant.TrimEnd('0');
        var point = whole.Length - (all.Length - significant.Length) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var sign = number < 0 ? "-" : string.Empty;
        if (point is > 0 and <= 21)
        {
            return digits.Length <= point
                ? sign + digits.PadRight(point, '0')
                : $"{sign}{digits[..point]}.{digits[point..]}";
        }

        if (point is > -6 and <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        var fraction = digits.Length > 1 ? "." + digits[1..] : string.Empty;
        return $"{sign}{digits[0]}{fraction}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}";
    }

    private static string InspectItems(IEnumerable items, int length, int depth)
    {
        if (length == 0)
        {
            return "[]";
        }

        if (depth >= MaxDepth)
        {
            return "[Array]";
        }

        var shown = items.Cast<object?>().Take(MaxItems).Select(item => Inspect(item, depth + 1)).ToList();
        if (length > MaxItems)
        {
            shown.Add(length - MaxItems == 1 ? "... 1 more item" : $"... {length - MaxItems} more items");
        }

        return $"[{string.Join(", ", shown)}]";
    }

    private static string InspectMembers(IReadOnlyList<(string Name, object? Value)> members, int depth)
    {
        if (members.Count == 0)
        {
            return "{}";
        }

        return depth >= MaxDepth
            ? "[Object]"
            : $"{{ {string.Join(", ", members.Select(member => $"{member.Name}: {Inspect(member.Value, depth + 1)}"))} }}";
    }
}
