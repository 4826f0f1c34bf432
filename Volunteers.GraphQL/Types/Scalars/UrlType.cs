namespace Volunteers.GraphQL.Types;

/// <summary>A URL, absolute or relative to the server (RFC 3986).</summary>
public sealed class UrlType : TextScalarType<Uri>
{
    internal UrlType()
        : base("URL")
    {
        Description = "A URL, as RFC 3986 writes it.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3986";
    }

    /// <inheritdoc/>
    protected override string Expected => "a URL";

    /// <inheritdoc/>
    public override object CoerceResult(object value) =>
        value is string text && TryParse(text, out var uri) ? uri! : base.CoerceResult(value);

    /// <inheritdoc/>
    protected override bool TryParse(string text, out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    /// <inheritdoc/>
    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
