using System.Text.Json;

namespace Volunteers.GraphQL.Types;

/// <summary>A universally unique identifier (RFC 9562), in its canonical form.</summary>
public sealed class UuidType : TextScalarType<Guid>
{
    internal UuidType()
        : base("UUID")
    {
        Description = "A universally unique identifier, as RFC 9562 writes it.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc9562";
    }

    /// <inheritdoc/>
    protected override string Expected => "a UUID such as \"018f6d0a-7a3c-7cc0-8f2b-0d8a1b6d2f11\"";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue((Guid)value);

    /// <inheritdoc/>
    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <inheritdoc/>
    protected override string Format(Guid value) => value.ToString("D");
}
