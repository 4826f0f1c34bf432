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
