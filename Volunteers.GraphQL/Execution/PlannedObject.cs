using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// An object of the response of which everything that a selection set selects was read before, with all others of its level. Its values are found by
/// the selection set and their place in it.
/// </summary>
internal abstract class PlannedObject
{
    /// <summary>The type that it has as the value of a selection.</summary>
    public abstract GraphQLObjectType TypeOf(Selection selection);

    /// <summary>The value at a place, as a resolver would have answered it: an <see cref="ItemFailure"/> where reading it failed.</summary>
    public abstract object? ValueOf(SelectionSet selections, int slot);

    /// <summary>Writes the value at a place when it has no fields of its own.</summary>
    /// <returns>False when it has, or is null.</returns>
    public abstract bool TryWrite(SelectionSet selections, int slot, Utf8JsonWriter writer);

    /// <summary>What the resolver of the field at a place takes as its parent.</summary>
    public abstract object ParentFor(SelectionSet selections, int slot);
}
