namespace Volunteers.GraphQL.Annotations;

/// <summary>Names the topic whose messages are the events of a subscription. Without it the topic is named like the method.</summary>
/// <param name="name">The topic; an argument's value is put in place of its name in braces: <c>"session:{sessionId}"</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string name) : Attribute
{
    /// <summary>The topic, with the names of arguments in braces.</summary>
    public string Name { get; } = name;
}
