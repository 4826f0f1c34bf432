namespace Volunteers.GraphQL.Annotations;

/// <summary>The marker interface is a union: every bound object type whose runtime type implements it is a member.</summary>
/// <param name="name">The union's name; null takes the C# name without its leading I.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The union's name, or null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;
}
