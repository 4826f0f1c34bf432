namespace Volunteers.GraphQL.Annotations;

/// <summary>The name in the schema, instead of the one made from the C# name.</summary>
/// <param name="name">A GraphQL name (specification, section 2.1.9 "Names").</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
