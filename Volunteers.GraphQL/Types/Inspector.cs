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

    public static string Inspect(object? value) => value switch
    {
        null => "null",
        JsonElement json => Inspect(json),
        string text => JsonSerializer.Serialize(text, Relaxed),
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        IDictionary => "[Object]",
        IEnumerable items => InspectItems(items),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().Name,
    };

    private static JsonSerializerOptions Relaxed { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Inspect(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString(), Relaxed),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.TryGetDouble(out var number) ? Number(number) : value.GetRawText(),
        JsonValueKind.Array => InspectArray(value, depth),
        _ => InspectObject(value, depth),
    };

    /// <summary>A number as JavaScript writes it.</summary>
    private static string Number(double number)
    {
        if (Math.Abs(number) < 1e21 && number == Math.Truncate(number))
        {
            return number.ToString("F0", CultureInfo.InvariantCulture);
        }

        if (Math.Abs(number) is >= 1e-6 and < 1e-4)
        {
            return ((decimal)number).ToString(CultureInfo.InvariantCulture);
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Replace("E+0", "e+", StringComparison.Ordinal).Replace("E-0", "e-", StringComparison.Ordinal)
            .Replace('E', 'e');
    }

    private static string InspectArray(JsonElement array, int depth)
    {
        var length = array.GetArrayLength();
        if (length == 0)
        {
            return "[]";
        }

        if (depth > MaxDepth)
        {
            return "[Array]";
        }

        var shown = array.EnumerateArray().Take(MaxItems).Select(item => Inspect(item, depth + 1)).ToList();
        if (length > MaxItems)
        {
            shown.Add(length - MaxItems == 1 ? "... 1 more item" : $"... {length - MaxItems} more items");
        }

        return $"[{string.Join(", ", shown)}]";
    }

    private static string InspectObject(JsonElement value, int depth)
    {
        var members = value.EnumerateObject().ToList();
        if (members.Count == 0)
        {
            return "{}";
        }

        return depth > MaxDepth
            ? "[Object]"
            : $"{{ {string.Join(", ", members.Select(member => $"{member.Name}: {Inspect(member.Value, depth + 1)}"))} }}";
    }

    private static string InspectItems(IEnumerable items)
    {
        var text = new StringBuilder("[");
        var count = 0;
        foreach (var item in items)
        {
            if (count == MaxItems)
            {
                text.Append(", ...");
                break;
            }

            text.Append(count++ == 0 ? string.Empty : ", ").Append(Inspect(item));
        }

        return text.Append(']').ToString();
    }
}
