using System.Globalization;
using System.Text.Json;

namespace Volunteers.GraphQL.Types;

/// <summary>An instant (RFC 3339, section 5.6 <c>date-time</c>). Any offset is understood; UTC with milliseconds is answered.</summary>
public sealed class DateTimeType : TextScalarType<DateTimeOffset>
{
    private const string UtcFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private const int UtcLength = 24;
    private const int RoundTripLength = 28;

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
        // the round-trip format is written without looking at a pattern; of its seven digits of a second three are kept
        Span<byte> text = stackalloc byte[RoundTripLength];
        ((DateTimeOffset)value).UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        text[UtcLength - 1] = (byte)'Z';
        writer.WriteStringValue(text[..UtcLength]);
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(
            text.ToUpperInvariant(),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out value);

    /// <inheritdoc/>
    protected override string Format(DateTimeOffset value) => value.UtcDateTime.ToString(UtcFormat, CultureInfo.InvariantCulture);
}
