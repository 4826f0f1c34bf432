namespace Volunteers.GraphQL.Annotations;

/// <summary>The parameter is a service of the request, also where its type could be an argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
