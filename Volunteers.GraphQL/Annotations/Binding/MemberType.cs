using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>A C# type taken apart for the schema: tasks, optionals, nullables and lists unwrapped, nullability known at each level.</summary>
/// <param name="Type">The type without <c>Task</c> and <c>Optional</c>.</param>
/// <param name="Core">The type without its nullable wrapper.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="IsOptional">Whether it was an <see cref="Optional{T}"/>.</param>
/// <param name="Item">The items, when it is a list.</param>
internal sealed record MemberType(Type Type, Type Core, bool IsNullable, bool IsOptional, MemberType? Item)
{
    /// <summary>The type inside all lists.</summary>
    public Type Leaf => Item?.Leaf ?? Core;

    public static MemberType Of(ParameterInfo parameter) => From(new NullabilityInfoContext().Create(parameter));

    public static MemberType Of(PropertyInfo property) => From(new NullabilityInfoContext().Create(property));

    /// <summary>What a method answers, once awaited.</summary>
    /// <exception cref="SchemaException">The method answers nothing.</exception>
    public static MemberType OfResult(MethodInfo method)
    {
        var returned = method.ReturnType;
        return returned == typeof(void) || returned == typeof(Task) || returned == typeof(ValueTask)
            ? throw new SchemaException(
                $"{method.DeclaringType!.Name}.{method.Name} answers nothing. A field has a value: return one, for a mutation what it changed.")
            : From(new NullabilityInfoContext().Create(method.ReturnParameter));
    }

    /// <summary>The value of a property, or of a method's answer, that is an expression.</summary>
    public static MemberType OfExpression(MemberInfo member)
    {
        var context = new NullabilityInfoContext();
        var expression = member is PropertyInfo property ? context.Create(property) : context.Create(((MethodInfo)member).ReturnParameter);
        return From(expression.GenericTypeArguments[0].GenericTypeArguments[^1]);
    }

    /// <summary>A type about whose nullability nothing is known beyond itself.</summary>
    public static MemberType Plain(Type type) => new(type, Nullable.GetUnderlyingType(type) ?? type, false, false, null);

    private static MemberType From(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() is { } definition)
        {
            if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            {
                return From(info.GenericTypeArguments[0]);
            }

            if (definition == typeof(Optional<>))
            {
                var inner = From(info.GenericTypeArguments[0]);
                return inner with { IsOptional = true };
            }
        }

        var underlying = Nullable.GetUnderlyingType(type);
        var isNullable = underlying is not null || (!type.IsValueType && info.ReadState != NullabilityState.NotNull);
        return new MemberType(type, underlying ?? type, isNullable, false, ItemOf(info, type));
    }

    private static MemberType? ItemOf(NullabilityInfo info, Type type)
    {
        if (RelatedTypes.ElementOf(type) is not { } itemType)
        {
            return null;
        }

        if (info.ElementType is { } element)
        {
            return From(element);
        }

        return info.GenericTypeArguments is [var only] && only.Type == itemType ? From(only) : Plain(itemType);
    }
}
