namespace Volunteers.GraphQL.Annotations;

/// <summary>The method finds a node by its key, its first parameter; null when there is none that the caller may see.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
