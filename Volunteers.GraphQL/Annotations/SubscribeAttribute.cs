namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// Marks a method of a <see cref="SubscriptionTypeAttribute"/> class as a subscription's field. The method is called for each event, which
/// it receives in the parameter marked <see cref="EventMessageAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that begins the events: it answers an <c>IAsyncEnumerable</c> or a <c>ValueTask</c> of an <c>ISourceStream</c>
    /// of messages, and takes arguments and services as resolvers do.
    /// </summary>
    public required string With { get; set; }
}

/// <summary>The parameter receives the event that the subscription's field is resolved for.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
