using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

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
            text = Strict.GetString(Convert.FromBase64String(id));
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
}
