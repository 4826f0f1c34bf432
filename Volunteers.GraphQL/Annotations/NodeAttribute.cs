namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The object type implements <c>Node</c>: its <c>id: ID!</c> is an opaque global id made from the property <c>Id</c>, and the method
/// marked <see cref="NodeResolverAttribute"/> finds it again for the root fields <c>node</c> and <c>nodes</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeAttribute : Attribute;
