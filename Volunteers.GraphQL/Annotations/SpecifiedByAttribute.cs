namespace Volunteers.GraphQL.Annotations;

/// <summary>Where the format of a custom scalar is specified (specification, section 3.13.4 "@specifiedBy").</summary>
/// <param name="url">An absolute URL.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SpecifiedByAttribute(string url) : Attribute
{
    /// <summary>An absolute URL.</summary>
    public string Url { get; } = url;
}
