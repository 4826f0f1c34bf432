namespace Volunteers.GraphQL.Annotations;

/// <summary>The method finds the nodes of its type for the root fields <c>node</c> and <c>nodes</c>.</summary>
/// <remarks>
/// It either takes services only and answers every node that the caller may see as one <see cref="IQueryable{T}"/>: what a request asks
/// for of it is then read by one statement. Or it answers one node by its key, its first parameter; null when there is none that the
/// caller may see. Such a method reads many at once when it asks a data loader and nothing else.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
