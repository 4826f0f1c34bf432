using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Shows a value in a message, on one line, as graphql-js's <c>inspect</c> does. What is longer than <see cref="ErrorText.MaxPart"/> is cut,
/// and what is cut was never looked at: a large value costs no more than a small one.
/// </summary>
internal sealed class Inspector
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    private readonly StringBuilder _shown = new();

    private Inspector()
    {
    }

    private bool IsFull => _shown.Length > ErrorText.MaxPart;

    public static string Inspect(JsonElement value)
    {
        var inspector = new Inspector();
        inspector.Show(value, 0);
        return inspector.Text();
    }

    public static string Inspect(object? value)
    {
        var inspector = new Inspector();
        inspector.Show(value, 0);
        return inspector.Text();
    }

    /// <summary>A literal as <see cref="SyntaxPrinter"/> prints it.</summary>
    public static string Inspect(ValueNode literal)
    {
        var inspector = new Inspector();
        inspector.Show(literal);
        return inspector.Text();
    }

    private string Text() => ErrorText.Cut(_shown.ToString());

    private void Show(ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                _shown.Append('[');
                Join(list.Values, Show);
                _shown.Append(']');
                break;
            case ObjectValueNode given:
                _shown.Append('{');
                Join(given.Fields, field =>
                {
                    _shown.Append(ErrorText.Cut(field.Name.Value)).Append(": ");
                    Show(field.Value);
                });
                _shown.Append('}');
                break;
            case StringValueNode { Value.Length: > ErrorText.MaxPart } text:
                _shown.Append(SyntaxPrinter.Print(text with { Value = ErrorText.Cut(text.Value) }));
                break;
            default:
                _shown.Append(SyntaxPrinter.Print(literal));
                break;
        }
    }

    private void Show(object? value, int depth)
    {
        switch (value)
        {
            case JsonElement json:
                Show(json, depth);
                break;
            case string text:
                Quote(text);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                ShowMembers(members, depth);
                break;
            case IDictionary:
                _shown.Append("[Object]");
                break;
            case ICollection items:
                ShowItems(items.Cast<object?>(), items.Count, depth);
                break;
            default:
                _shown.Append(value switch
                {
                    null => "null",
                    bool flag => flag ? "true" : "false",
                    double number => Number(number),
                    IEnumerable => "[Array]",
                    IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                    _ => value.GetType().Name,
                });
                break;
        }
    }

    private void Show(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                Quote(Start(value));
                break;
            case JsonValueKind.Array:
                ShowItems(value.EnumerateArray().Cast<object?>(), value.GetArrayLength(), depth);
                break;
            case JsonValueKind.Object:
                ShowMembers(value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, (object?)member.Value)), depth);
                break;
            default:
                _shown.Append(value.ValueKind switch
                {
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    JsonValueKind.Number => value.TryGetDouble(out var number) ? Number(number) : ErrorText.Cut(value.GetRawText()),
                    _ => "null",
                });
                break;
        }
    }

    /// <summary>As much of a string as may be shown, and a little more. A long one is not unescaped as a whole.</summary>
    private static string Start(JsonElement value)
    {
        const int enough = ErrorText.MaxPart * 6;
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (raw.Length <= enough)
        {
            return value.GetString()!;
        }

        // Escapes that the end cuts in two cannot be read: they are left out with what follows, which is past what is shown.
        var text = new StringBuilder();
        for (var rest = raw[1..enough]; text.Length <= ErrorText.MaxPart && rest.Length >= 6;)
        {
            var length = rest[0] != '\\' ? 0 : rest[1] == 'u' ? 6 : 2;
            if (length == 0)
            {
                Rune.DecodeFromUtf8(rest, out var rune, out var used);
                text.Append(rune.ToString());
                rest = rest[used..];
                continue;
            }

            _ = length == 6
                ? text.Append((char)int.Parse(rest[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                : text.Append((char)rest[1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var plain => plain });
            rest = rest[length..];
        }

        return text.ToString();
    }

    /// <summary>A string as ECMAScript's JSON.stringify quotes it.</summary>
    private void Quote(string text)
    {
        _shown.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsFull)
            {
                return;
            }

            _ = rune.Value switch
            {
                '"' => _shown.Append("\\\""),
                '\\' => _shown.Append("\\\\"),
                '\b' => _shown.Append("\\b"),
                '\f' => _shown.Append("\\f"),
                '\n' => _shown.Append("\\n"),
                '\r' => _shown.Append("\\r"),
                '\t' => _shown.Append("\\t"),
                < ' ' => _shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => rune.IsBmp ? _shown.Append((char)rune.Value) : _shown.Append(rune.ToString()),
            };
        }

        _shown.Append('"');
    }

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

    private void ShowItems(IEnumerable<object?> items, int length, int depth)
    {
        if (length == 0 || depth >= MaxDepth)
        {
            _shown.Append(length == 0 ? "[]" : "[Array]");
            return;
        }

        _shown.Append('[');
        Join(items.Take(MaxItems), item => Show(item, depth + 1));
        if (length > MaxItems)
        {
            _shown.Append(length - MaxItems == 1 ? ", ... 1 more item" : $", ... {length - MaxItems} more items");
        }

        _shown.Append(']');
    }

    private void ShowMembers(IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        if (!members.Any() || depth >= MaxDepth)
        {
            _shown.Append(members.Any() ? "[Object]" : "{}");
            return;
        }

        _shown.Append("{ ");
        Join(members, member =>
        {
            _shown.Append(ErrorText.Cut(member.Key)).Append(": ");
            Show(member.Value, depth + 1);
        });
        _shown.Append(" }");
    }

    private void Join<T>(IEnumerable<T> items, Action<T> show)
    {
        var separator = string.Empty;
        foreach (var item in items)
        {
            if (IsFull)
            {
                return;
            }

            _shown.Append(separator);
            show(item);
            separator = ", ";
        }
    }
}
