using System.Diagnostics.CodeAnalysis;

namespace Volunteers.GraphQL.Execution;

/// <summary>Makes global ids from type names and keys, and takes them apart again. Clients must treat ids as opaque.</summary>
public interface INodeIdSerializer
{
    /// <summary>The global id of an object.</summary>
    string Format(string typeName, string key);

    /// <summary>Takes an id apart; false for anything that <see cref="Format"/> could not have made.</summary>
    bool TryParse(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key);
}
