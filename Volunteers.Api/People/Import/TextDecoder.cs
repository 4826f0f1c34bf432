using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Finds out how a text file is encoded: byte-order mark, then UTF-16 by its zero bytes, then UTF-8, then whichever of the older code pages makes words
/// of it (<see cref="CodePageGuess"/>).
/// </summary>
public static class TextDecoder
{
    private const string Advice = "Save it as \"CSV UTF-8\" or XLSX and import that, or say which letters it is written in.";

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <param name="asked">The code page in which somebody says that it is written; null to find out. What is Unicode is read as such whatever they say.</param>
    /// <exception cref="UnreadableFileException">The bytes are not text in any of these, or it cannot be told in which.</exception>
    public static DecodedText Decode(byte[] bytes, TextEncoding? asked = null)
    {
        var decoded = DecodeAs(bytes, asked);
        var text = decoded.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\r' or '\n' or '\t')) || text[i] == '\uFFFD')
            {
                var row = text.AsSpan(0, i).Count('\n') + 1;
                throw new UnreadableFileException($"The file is not readable text (row {row} holds bytes that are not characters). {Advice}");
            }
        }

        return decoded;
    }

    private static DecodedText DecodeAs(byte[] bytes, TextEncoding? asked)
    {
        var start = bytes.AsSpan();
        if (start.StartsWith(Encoding.UTF8.Preamble))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), TextEncoding.Utf8, null);
        }

        if (start.StartsWith(Encoding.UTF32.Preamble))
        {
            return new DecodedText(Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4), TextEncoding.Utf32, "The file was read as UTF-32 text.");
        }

        if (start.StartsWith(Encoding.Unicode.Preamble))
        {
            return new DecodedText(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), TextEncoding.Utf16, Utf16);
        }

        if (start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), TextEncoding.Utf16, Utf16);
        }

        if (Utf16ByZeroBytes(bytes) is { } utf16)
        {
            return new DecodedText(utf16.GetString(bytes), TextEncoding.Utf16, Utf16);
        }

        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), TextEncoding.Utf8, null);
        }
        catch (DecoderFallbackException)
        {
            var reading = (asked is { } encoding ? CodePageGuess.As(bytes, encoding) : null) ?? CodePageGuess.Of(bytes)
                ?? throw new UnreadableFileException($"The file is not UTF-8, and it cannot be told which letters its accents are. {Advice}");
            var examples = reading.Examples.Count == 0 ? "" : $" ({string.Join(", ", reading.Examples.Select(word => $"\"{word}\""))})";
            return new DecodedText(
                reading.Text,
                reading.Encoding,
                $"The file is not UTF-8. It was read as {reading.Name} text{examples}: look at names with accents; if they are wrong, choose other letters, or save it as \"CSV UTF-8\".");
        }
    }

    private const string Utf16 = "The file was read as UTF-16 text.";

    /// <summary>Latin text in UTF-16 has a zero in (nearly) every second byte: the even ones when big-endian.</summary>
    private static Encoding? Utf16ByZeroBytes(byte[] bytes)
    {
        var sample = Math.Min(bytes.Length, 4096) & ~1;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var many = sample / 2 * 0.7;
        return sample < 4 ? null
            : odd >= many && even == 0 ? Encoding.Unicode
            : even >= many && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }
}

/// <summary>The text of a file.</summary>
/// <param name="Notice">What was assumed, in words; null for UTF-8.</param>
public sealed record DecodedText(string Text, TextEncoding Encoding, string? Notice);
