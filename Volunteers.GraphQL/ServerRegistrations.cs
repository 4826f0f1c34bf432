namespace Volunteers.GraphQL;

/// <summary>What was told to the server before its schema is made.</summary>
internal sealed class ServerRegistrations
{
    /// <summary>Classes that may be annotated.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>Types of values of a request that expressions of rows may depend on.</summary>
    public HashSet<Type> RequestValues { get; } = [];
}
