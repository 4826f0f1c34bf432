using Microsoft.AspNetCore.Authorization;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The name in the schema, instead of the one made from the C# name.</summary>
/// <param name="name">A GraphQL name (specification, section 2.1.9 "Names").</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}

/// <summary>The member is not in the schema.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>The type in the schema, instead of the one made from the C# type.</summary>
/// <param name="type">A type reference as written in SDL: <c>[Int!]!</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute(string type) : Attribute
{
    /// <summary>A type reference as written in SDL.</summary>
    public string Type { get; } = type;
}

/// <summary>The value is a global id of any type; use <see cref="IDAttribute{T}"/> where only ids of one type are welcome.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute : Attribute
{
    /// <summary>The runtime type whose ids are accepted; null accepts any.</summary>
    public virtual Type? RuntimeType => null;
}

/// <summary>
/// The value is written as a global id (scalar <c>ID</c>) of <typeparamref name="T"/>. On the way in it is decoded and an id of another
/// type is refused with <see cref="ErrorCodes.BadUserInput"/>; on the way out it is encoded. Works on the key's type, arrays and nullables.
/// </summary>
/// <typeparam name="T">The runtime type of a type marked <see cref="NodeAttribute"/>.</typeparam>
public sealed class IDAttribute<T> : IDAttribute
    where T : class
{
    /// <inheritdoc/>
    public override Type? RuntimeType => typeof(T);
}

/// <summary>The parameter receives the object that the field belongs to.</summary>
/// <param name="requires">
/// The properties that the resolver reads from it; a projection loads these even when the query does not select them. Without a
/// list the resolver is taken to need the whole object.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] requires) : Attribute
{
    /// <summary>Names of properties of the parent; empty means all of them.</summary>
    public IReadOnlyList<string> Requires { get; } = requires;
}

/// <summary>The parameter is a service of the request, also where its type could be an argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>
/// The resolver is called once for all objects of a level: its <see cref="ParentAttribute"/> parameter, a <c>List&lt;T&gt;</c> or
/// <c>IReadOnlyList&lt;T&gt;</c>, receives them, and it returns a list with the value of each, in their order. The field's type is that of
/// one value. What cannot be found out for one object alone fails for all of them.
/// </summary>
/// <remarks>
/// For what is read or worked out for many objects at once. What several fields need is worked out by <see cref="ISharedWork.OnceAsync"/>; children
/// that are rows of a table are better declared as an expression, which reads the selected columns only.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;

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

/// <summary>An exception that the mutation declares; use <see cref="ErrorAttribute{TException}"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class ErrorAttribute : Attribute
{
    private protected ErrorAttribute(Type exceptionType) => ExceptionType = exceptionType;

    /// <summary>The declared exception.</summary>
    public Type ExceptionType { get; }
}

/// <summary>
/// The mutation may refuse with <typeparamref name="TException"/>: thrown, it becomes an entry of the payload's <c>errors</c>, of an
/// object type named after it (<c>CohortFullException</c> → <c>CohortFullError</c>) that implements <c>Error</c>.
/// </summary>
/// <typeparam name="TException">A domain refusal; its message and public properties are shown to the client.</typeparam>
public sealed class ErrorAttribute<TException>() : ErrorAttribute(typeof(TException))
    where TException : Exception;

/// <summary>
/// The field, or every field of the type, is answered only when <see cref="Policy"/> allows it. Somebody not signed in gets
/// <see cref="ErrorCodes.Unauthenticated"/>, everybody else <see cref="ErrorCodes.Forbidden"/>. Evaluated once per request and policy.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute, IAuthorizeData
{
    /// <summary>A policy registered with <c>AddAuthorization</c>; null asks only for somebody signed in.</summary>
    public string? Policy { get; set; }

    /// <summary>Roles of which one is enough, separated by commas; null asks for none.</summary>
    public string? Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }
}
