namespace Volunteers.GraphQL.Annotations;

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
