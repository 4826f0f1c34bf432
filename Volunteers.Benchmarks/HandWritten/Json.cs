using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Writes columns as the GraphQL server writes them, without making more objects than the text that a column holds.</summary>
internal static class Json
{
    /// <summary>A global id: Base64 of type name, colon and number.</summary>
    public static void Id(this Utf8JsonWriter writer, ReadOnlySpan<byte> typeName, long key)
    {
        Span<byte> text = stackalloc byte[64];
        Span<byte> encoded = stackalloc byte[96];
        typeName.CopyTo(text);
        text[typeName.Length] = (byte)':';
        Utf8Formatter.TryFormat(key, text[(typeName.Length + 1)..], out var digits);
        Base64.EncodeToUtf8(text[..(typeName.Length + 1 + digits)], encoded, out _, out var length);
        writer.WriteString(Names.Id, encoded[..length]);
    }

    /// <summary>The number in a global id.</summary>
    public static int Key(string? id)
    {
        Span<byte> bytes = stackalloc byte[64];
        return Convert.TryFromBase64String(id ?? "", bytes, out var length)
            && Utf8Parser.TryParse(bytes[(bytes.IndexOf((byte)':') + 1)..length], out int key, out _)
                ? key
                : 0;
    }

    public static void Text(this Utf8JsonWriter writer, JsonEncodedText name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, row.GetString(column));
        }
    }

    /// <summary>UTC ticks as an instant.</summary>
    public static void Instant(this Utf8JsonWriter writer, JsonEncodedText name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.Instant(name, row.GetInt64(column));
        }
    }

    /// <summary>UTC ticks as an instant.</summary>
    public static void Instant(this Utf8JsonWriter writer, JsonEncodedText name, long ticks)
    {
        Span<byte> text = stackalloc byte[24];
        new DateTime(ticks, DateTimeKind.Utc).TryFormat(text, out _, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        writer.WriteString(name, text);
    }

    public static void Date(this Utf8JsonWriter writer, JsonEncodedText name, DateOnly? date)
    {
        if (date is { } day)
        {
            Span<byte> text = stackalloc byte[10];
            day.TryFormat(text, out _, "O");
            writer.WriteString(name, text);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A list that is kept as text with separators.</summary>
    public static void Listed(this Utf8JsonWriter writer, JsonEncodedText name, SqliteDataReader row, int column)
    {
        writer.WriteStartArray(name);
        if (!row.IsDBNull(column))
        {
            var text = row.GetString(column).AsSpan();
            foreach (var part in text.SplitAny(',', ';', '\n'))
            {
                if (text[part].Trim() is { IsEmpty: false } word)
                {
                    writer.WriteStringValue(word);
                }
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Keys as a JSON array, for <c>json_each</c>.</summary>
    public static string Array<T>(IReadOnlyList<T> rows, Func<T, int> key)
    {
        var text = new StringBuilder(rows.Count * 7).Append('[');
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(key(rows[i]));
        }

        return text.Append(']').ToString();
    }
}
