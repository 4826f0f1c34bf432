using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Volunteers.GraphQL.Execution;

/// <summary>Ids such as <c>Vm9sdW50ZWVyOjc=</c>: Base64 (RFC 4648, section 4) of <c>Volunteer:7</c>.</summary>
public sealed class Base64NodeIdSerializer : INodeIdSerializer
{
    private const int MaxLength = 512;
    private const int MaxLengthOnStack = 64;

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <inheritdoc/>
    public string Format(string typeName, string key)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(key);
        if (typeName.Length + key.Length >= MaxLengthOnStack)
        {
            return Convert.ToBase64String(Strict.GetBytes($"{typeName}:{key}"));
        }

        Span<byte> bytes = stackalloc byte[MaxLengthOnStack * 3];
        var length = Strict.GetBytes(typeName, bytes);
        bytes[length++] = (byte)':';
        length += Strict.GetBytes(key, bytes[length..]);
        return Convert.ToBase64String(bytes[..length]);
    }

    /// <summary>Writes the id of a key, without a text of its own.</summary>
    internal void Write(Utf8JsonWriter writer, string typeName, long key)
    {
        Span<byte> bytes = stackalloc byte[MaxLengthOnStack * 3];
        if (typeName.Length > MaxLengthOnStack || !Strict.TryGetBytes(typeName, bytes, out var length))
        {
            writer.WriteStringValue(Format(typeName, key.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        bytes[length++] = (byte)':';
        key.TryFormat(bytes[length..], out var digits, default, CultureInfo.InvariantCulture);
        Span<byte> text = stackalloc byte[MaxLength];
        Base64.EncodeToUtf8(bytes[..(length + digits)], text, out _, out var written);
        writer.WriteStringValue(text[..written]);
    }

    /// <inheritdoc/>
    public bool TryParse(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key)
    {
        ArgumentNullException.ThrowIfNull(id);
        typeName = key = null;
        if (id.Length is 0 or > MaxLength || !Base64.IsValid(id))
        {
            return false;
        }

        string text;
        try
        {
            var bytes = Convert.FromBase64String(id);
            if (!IsCanonical(bytes, id))
            {
                return false;
            }

            text = Strict.GetString(bytes);
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return false;
        }

        var separator = text.IndexOf(':', StringComparison.Ordinal);
        if (separator <= 0 || separator == text.Length - 1)
        {
            return false;
        }

        typeName = text[..separator];
        key = text[(separator + 1)..];
        return true;
    }

    /// <summary>Base64 is also read with white space, and with bits that nobody looks at; then one object would have many ids.</summary>
    private static bool IsCanonical(ReadOnlySpan<byte> bytes, string id)
    {
        Span<char> canonical = stackalloc char[MaxLength];
        return Convert.TryToBase64Chars(bytes, canonical, out var length) && id.AsSpan().SequenceEqual(canonical[..length]);
    }
}
