using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>Coerced values as text, character for character as resolvers.js writes them.</summary>
internal static class CanonicalText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                WriteString(text, words);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case JsonElement json:
                WriteJson(text, json);
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteMembers(text, members);
                break;
            case IEnumerable items:
                WriteItems(text, items.Cast<object?>());
                break;
            case int or long or double:
                text.Append(Inspector.Inspect(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            default:
                throw new ArgumentException($"A coerced value of {value.GetType()}.", nameof(value));
        }
    }

    private static void WriteJson(StringBuilder text, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                WriteMembers(text, json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, (object?)member.Value)));
                break;
            case JsonValueKind.Array:
                WriteItems(text, json.EnumerateArray().Select(item => (object?)item));
                break;
            case JsonValueKind.Number:
                Write(text, json.GetDouble());
                break;
            default:
                Write(text, json.ValueKind switch
                {
                    JsonValueKind.String => json.GetString(),
                    JsonValueKind.Null => null,
                    _ => json.GetBoolean(),
                });
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, IEnumerable<KeyValuePair<string, object?>> members)
    {
        text.Append('{');
        var separator = string.Empty;
        foreach (var (name, value) in members)
        {
            text.Append(separator);
            WriteString(text, name);
            text.Append(':');
            Write(text, value);
            separator = ",";
        }

        text.Append('}');
    }

    private static void WriteItems(StringBuilder text, IEnumerable<object?> items)
    {
        text.Append('[');
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator);
            Write(text, item);
            separator = ",";
        }

        text.Append(']');
    }

    /// <summary>ECMAScript's QuoteJSONString.</summary>
    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var index = 0; index < value.Length; index++)
        {
            var c = value[index];
            var paired = char.IsSurrogate(c)
                && (char.IsHighSurrogate(c) ? index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]) : index > 0 && char.IsHighSurrogate(value[index - 1]));
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ when char.IsSurrogate(c) && !paired => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
