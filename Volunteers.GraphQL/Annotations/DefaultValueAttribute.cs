namespace Volunteers.GraphQL.Annotations;

/// <summary>The default of an argument or input field, where C# cannot write one.</summary>
/// <param name="value">A value of the parameter's or property's type.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>A value of the parameter's or property's type.</summary>
    public object? Value { get; } = value;
}
