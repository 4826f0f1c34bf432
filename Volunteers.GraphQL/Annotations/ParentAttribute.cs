namespace Volunteers.GraphQL.Annotations;

/// <summary>The parameter receives the object that the field belongs to.</summary>
/// <param name="requires">
/// The properties that the resolver reads from it; a projection loads these even when the query does not select them. Without a
/// list the resolver is taken to need the whole object.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] requires) : Attribute
{
    /// <summary>Names of properties of the parent; empty means all of them.</summary>
    public IReadOnlyList<string> Requires { get; } = requires;
}
