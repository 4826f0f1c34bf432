namespace Volunteers.GraphQL.Annotations;

/// <summary>The field, argument, input field or enum value is deprecated (specification, section 3.13.3 "@deprecated").</summary>
/// <param name="reason">What to use instead.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>What to use instead.</summary>
    public string Reason { get; } = reason;
}
