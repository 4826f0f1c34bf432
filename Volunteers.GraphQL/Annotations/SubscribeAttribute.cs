namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// Marks a method of a <see cref="SubscriptionTypeAttribute"/> class as a subscription's field. The method is called for each event, which
/// it receives in the parameter marked <see cref="EventMessageAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that begins the events: it answers an <c>IAsyncEnumerable</c> or an <c>ISourceStream</c> of messages,
    /// awaited or not, and takes arguments and services as resolvers do. Null: the events are those of the topic (<see cref="TopicAttribute"/>).
    /// </summary>
    public string? With { get; set; }
}

/// <summary>Names the topic whose messages are the events of a subscription. Without it the topic is named like the method.</summary>
/// <param name="name">The topic; an argument's value is put in place of its name in braces: <c>"session:{sessionId}"</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string name) : Attribute
{
    /// <summary>The topic, with the names of arguments in braces.</summary>
    public string Name { get; } = name;
}

/// <summary>The parameter receives the event that the subscription's field is resolved for.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
