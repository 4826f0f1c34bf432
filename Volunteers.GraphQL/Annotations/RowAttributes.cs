namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The field is a figure over the facts, whoever asks: what is computed does not change with what the caller may see of the rows that it is computed from.
/// It is read for the parents that the caller may see. On a member of an <see cref="ObjectTypeAttribute{T}"/> class that is an expression.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class OverFactsAttribute : Attribute;

/// <summary>
/// The parameter of a method of an <see cref="ObjectTypeAttribute{T}"/> class receives a column of the row: what is worked out in C# is worked out from what
/// was read with it.
/// </summary>
/// <param name="name">A property of the row type, or a static expression of the class; null takes the parameter's name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ColumnAttribute(string? name = null) : Attribute
{
    /// <summary>A property of the row type, or a static expression of the class; null takes the parameter's name.</summary>
    public string? Name { get; } = name;
}

/// <summary>
/// The parameter of an expression receives parts that a method makes of the argument, each of which is a value of its own in the statement. The argument has
/// the type of the method's parameter.
/// </summary>
/// <param name="type">The class of the method.</param>
/// <param name="method">A public static method of one parameter that answers a list.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SplitAttribute(Type type, string method) : Attribute
{
    /// <summary>The class of the method.</summary>
    public Type Type { get; } = type;

    /// <summary>The name of the method.</summary>
    public string Method { get; } = method;
}
