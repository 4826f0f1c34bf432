using System.Globalization;
using System.Text.Json;

namespace Volunteers.GraphQL.Types;

/// <summary>A calendar date without time or zone (RFC 3339, section 5.6 <c>full-date</c>).</summary>
public sealed class DateType : TextScalarType<DateOnly>
{
    internal DateType()
        : base("Date")
    {
        Description = "A calendar date, as RFC 3339 writes it: `2026-11-22`.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    }

    /// <inheritdoc/>
    protected override string Expected => "a date such as \"2026-11-22\"";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        Span<byte> text = stackalloc byte[10];
        ((DateOnly)value).TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);
}
