using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Finds out how a text file is encoded: byte-order mark, then UTF-16 by its zero bytes, then UTF-8, then whichever of the older code pages makes words
/// of it (<see cref="CodePageGuess"/>).
/// </summary>
public static class TextDecoder
{
    private const string Advice = "Save it as \"CSV UTF-8\" or XLSX and import that.";

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <param name="notice">What was assumed, in words; null for UTF-8.</param>
    /// <exception cref="UnreadableFileException">The bytes are not text in any of these, or it cannot be told in which.</exception>
    public static string Decode(byte[] bytes, out string? notice)
    {
        var (text, read) = DecodeAs(bytes);
        notice = read;
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\r' or '\n' or '\t')) || text[i] == '\uFFFD')
            {
                var row = text.AsSpan(0, i).Count('\n') + 1;
                throw new UnreadableFileException($"The file is not readable text (row {row} holds bytes that are not characters). {Advice}");
            }
        }

        return text;
    }

    private static (string Text, string? Notice) DecodeAs(byte[] bytes)
    {
        var start = bytes.AsSpan();
        if (start.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), null);
        }

        if (start.StartsWith(Encoding.UTF32.Preamble))
        {
            return (Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4), "The file was read as UTF-32 text.");
        }

        if (start.StartsWith(Encoding.Unicode.Preamble))
        {
            return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), Utf16);
        }

        if (start.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), Utf16);
        }

        if (Utf16ByZeroBytes(bytes) is { } utf16)
        {
            return (utf16.GetString(bytes), Utf16);
        }

        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return CodePageGuess.Of(bytes) is { } guess
                ? (guess.Text, $"The file is not UTF-8. It was read as {guess.Name} text{guess.Example}: look at names with accents, and save it as \"CSV UTF-8\" if they are wrong.")
                : throw new UnreadableFileException($"The file is not UTF-8, and it cannot be told which letters its accents are. {Advice}");
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
