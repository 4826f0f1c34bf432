using System.Xml;

namespace Volunteers.GraphQL.Types;

/// <summary>A length of time (ISO 8601 duration without years and months, whose length varies).</summary>
public sealed class DurationType : TextScalarType<TimeSpan>
{
    internal DurationType()
        : base("Duration")
    {
        Description = "A length of time, as ISO 8601 writes it: `PT1H30M`.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#appendix-A";
    }

    /// <inheritdoc/>
    protected override string Expected => "a duration such as \"PT1H30M\" (ISO 8601)";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var date = text.Split('T')[0];
        if (date.Contains('Y', StringComparison.Ordinal) || date.Contains('M', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);
}
