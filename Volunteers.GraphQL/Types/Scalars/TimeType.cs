using System.Globalization;

namespace Volunteers.GraphQL.Types;

/// <summary>A time of day without date or zone (RFC 3339, section 5.6 <c>partial-time</c>); a fraction is written only when there is one.</summary>
public sealed class TimeType : TextScalarType<TimeOnly>
{
    private static readonly string[] Formats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

    internal TimeType()
        : base("Time")
    {
        Description = "A local time of day: `19:30:00`.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    }

    /// <inheritdoc/>
    protected override string Expected => "a time of day such as \"19:30:00\"";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
