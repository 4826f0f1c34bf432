namespace Volunteers.GraphQL.Annotations;

/// <summary>The type in the schema, instead of the one made from the C# type.</summary>
/// <param name="type">A type reference as written in SDL: <c>[Int!]!</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute(string type) : Attribute
{
    /// <summary>A type reference as written in SDL.</summary>
    public string Type { get; } = type;
}
