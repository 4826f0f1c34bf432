namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// A union. On a marker interface: every bound object type whose runtime type implements it is a member. On a static class, for runtime
/// types that cannot implement one: the members are listed.
/// </summary>
/// <param name="name">The union's name; null takes the C# name without its leading I.</param>
/// <param name="members">The members' runtime types; none on a marker interface.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null, params Type[] members) : Attribute
{
    /// <summary>The union's name, or null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;

    /// <summary>The members' runtime types, where they are listed.</summary>
    public IReadOnlyList<Type> Members { get; } = members;
}
