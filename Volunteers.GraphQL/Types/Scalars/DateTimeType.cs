using System.Globalization;
using System.Text.Json;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// An instant (RFC 3339, section 5.6 <c>date-time</c>). Any offset is understood, and any number of digits of a second, of which seven
/// count. Answered are UTC and milliseconds, or as many of the seven digits as are not zero: an answer names the very instant that it is of.
/// </summary>
public sealed class DateTimeType : TextScalarType<DateTimeOffset>
{
    private const int PointAt = 19;
    private const int MinLength = 24;
    private const int MaxLength = 28;
    private const int MaxDigits = 7;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    internal DateTimeType()
        : base("DateTime")
    {
        Description = "An instant, as RFC 3339 writes it: `2026-11-22T10:00:00.000Z`. Answers are in UTC.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    }

    /// <inheritdoc/>
    protected override string Expected => "an instant with its offset such as \"2026-11-22T10:00:00Z\" (RFC 3339)";

    /// <inheritdoc/>
    public override object CoerceResult(object value) =>
        value is DateTime { Kind: DateTimeKind.Utc } utc ? new DateTimeOffset(utc) : base.CoerceResult(value);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        // the round-trip format is written without looking at a pattern; it always has seven digits of a second
        Span<byte> text = stackalloc byte[MaxLength];
        ((DateTimeOffset)value).UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        var length = MaxLength;
        while (length > MinLength && text[length - 2] == '0')
        {
            length--;
        }

        text[length - 1] = (byte)'Z';
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(
            WithKnownDigits(text.ToUpperInvariant()),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out value);

    /// <inheritdoc/>
    protected override string Format(DateTimeOffset value)
    {
        var text = value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return string.Concat(text.AsSpan(0, MinLength - 1), text.AsSpan(MinLength - 1, MaxLength - MinLength).TrimEnd('0'), "Z");
    }

    /// <summary>RFC 3339 allows any number of digits after the point but none; the formats allow seven, and none.</summary>
    private static string WithKnownDigits(string text)
    {
        if (text.Length <= PointAt || text[PointAt] != '.')
        {
            return text;
        }

        var end = PointAt + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = end - PointAt - 1;
        return digits switch
        {
            0 => "",
            > MaxDigits => text.Remove(PointAt + 1 + MaxDigits, digits - MaxDigits),
            _ => text,
        };
    }
}
