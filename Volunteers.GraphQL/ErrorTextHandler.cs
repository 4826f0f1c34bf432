using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Volunteers.GraphQL;

/// <summary>
/// Makes the message of an error from an interpolated string; whatever is put into it is cut after a few hundred characters, because it may
/// be what a client sent.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct ErrorTextHandler
{
    private readonly StringBuilder _text;

    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public ErrorTextHandler(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (formattedCount * 16));
    }

    /// <summary>Adds what stands outside the holes.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Adds a text, cut.</summary>
    public void AppendFormatted(string? value) => _text.Append(ErrorText.Cut(value ?? string.Empty));

    /// <summary>Adds a value, cut.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds a value in a format of its type, cut.</summary>
    public void AppendFormatted<T>(T value, string? format) => AppendFormatted(
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>The message.</summary>
    public override string ToString() => _text.ToString();
}
