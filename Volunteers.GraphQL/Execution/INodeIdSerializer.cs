using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Volunteers.GraphQL.Execution;

/// <summary>Makes global ids from type names and keys, and takes them apart again. Clients must treat ids as opaque.</summary>
public interface INodeIdSerializer
{
    /// <summary>The global id of an object.</summary>
    string Format(string typeName, string key);

    /// <summary>Takes an id apart; false for anything that <see cref="Format"/> could not have made.</summary>
    bool TryParse(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key);
}

/// <summary>Keys as text inside global ids. Each has one text: an object has one id, which clients may compare.</summary>
internal static class NodeKeys
{
    public static bool TryParse(string text, Type keyType, [NotNullWhen(true)] out object? key)
    {
        key = null;
        if (keyType == typeof(int))
        {
            key = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        else if (keyType == typeof(long))
        {
            key = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return key is not null && Format(key) == text;
    }

    public static string Format(object key) => key is IFormattable formattable
        ? formattable.ToString(null, CultureInfo.InvariantCulture)
        : key.ToString()!;
}
