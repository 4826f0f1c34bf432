namespace Volunteers.GraphQL.Annotations;

/// <summary>Binds a static class to the object type of <see cref="RuntimeType"/>; use <see cref="ObjectTypeAttribute{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public abstract class ObjectTypeAttribute : Attribute
{
    private protected ObjectTypeAttribute(Type runtimeType) => RuntimeType = runtimeType;

    /// <summary>The type of the values that fields of the object type are read from.</summary>
    public Type RuntimeType { get; }

    /// <summary>
    /// The properties of <see cref="RuntimeType"/> that are fields. Deny by default: what is not listed here is not in the schema,
    /// so that a new column never appears by accident.
    /// </summary>
    public string[] Fields { get; set; } = [];
}

/// <summary>
/// The static class describes the object type of <typeparamref name="T"/>: listed properties become fields, and each public static
/// method adds one (<c>GetCentreAsync</c> → <c>centre</c>) or replaces the property's field of the same name.
/// </summary>
/// <typeparam name="T">The runtime type; its name is the type's name unless <see cref="GraphQLNameAttribute"/> says otherwise.</typeparam>
public sealed class ObjectTypeAttribute<T>() : ObjectTypeAttribute(typeof(T))
    where T : class;

/// <summary>
/// A union. On a marker interface: every bound object type whose runtime type implements it is a member. On a static class, for runtime
/// types that cannot implement one: the members are listed.
/// </summary>
/// <param name="name">The union's name; null takes the C# name without its leading I.</param>
/// <param name="members">The members' runtime types; none on a marker interface.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null, params Type[] members) : Attribute
{
    /// <summary>The union's name, or null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;

    /// <summary>The members' runtime types, where they are listed.</summary>
    public IReadOnlyList<Type> Members { get; } = members;
}

/// <summary>Every public static method and property of the class becomes a field of the query root. Any number of classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>Every public static method of the class becomes a field of the mutation root. Any number of classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>
/// Every public static method of the class that is marked <see cref="SubscribeAttribute"/> becomes a field of the subscription root. Any
/// number of classes may carry it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>
/// The object type, whose objects are rows, implements <c>Node</c>: its <c>id: ID!</c> is an opaque global id made from the property <c>Id</c>, by which
/// the root fields <c>node</c> and <c>nodes</c> read it again.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeAttribute : Attribute;

/// <summary>Exactly one field of the input object must be given (specification, section 3.13.5 "@oneOf"). All its properties are nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;
