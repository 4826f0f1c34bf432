namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The C# interface is a GraphQL interface: its properties are the fields, and every bound object type whose runtime type implements
/// it implements the GraphQL interface.
/// </summary>
/// <param name="name">The type's name; null takes the C# name without its leading I.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's name, or null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;
}
