namespace Volunteers.GraphQL.Annotations;

/// <summary>The parameter receives the event that the subscription's field is resolved for.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
