namespace Volunteers.GraphQL.Types;

/// <summary>Something in a schema that is found by its name.</summary>
public interface INamed
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}
