using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Turns coerced values into what C# takes: dictionaries into records, arrays into typed lists, global ids into keys.</summary>
internal static class InputConverters
{
    private static readonly MethodInfo ArrayMethod = Method(nameof(ToArray));

    /// <summary>The converter for a parameter or property; null when the coerced value is right already.</summary>
    /// <param name="context">The schema's binding.</param>
    /// <param name="member">The C# type.</param>
    /// <param name="attributes">The parameter or property.</param>
    /// <param name="name">How messages call the value.</param>
    public static Func<object?, object?>? For(BindingContext context, MemberType member, ICustomAttributeProvider attributes, string name)
    {
        var id = TypeRegistry.Attribute<IDAttribute>(attributes);
        var convert = For(context, member, id, name);
        if (member is { IsOptional: true, IsNullable: false })
        {
            return value => value is null
                ? throw new GraphQLException($"\"{name}\" must not be null. Leave it out to leave it unchanged.", ErrorCodes.BadUserInput)
                : convert is null ? value : convert(value);
        }

        return convert;
    }

    private static Func<object?, object?>? For(BindingContext context, MemberType member, IDAttribute? id, string name)
    {
        if (member.Item is { } item)
        {
            return List(member.Core, item.Type, For(context, item, id, name));
        }

        if (id is not null)
        {
            return Id(context, member.Core, id, name);
        }

        var type = member.Core;
        if (BuiltInScalars.ForRuntimeType(type) is not null || type.IsEnum)
        {
            return null;
        }

        return value => value is null ? null : InputTypeBinder.Convert(context, type, value);
    }

    private static Func<object?, object?> List(Type type, Type itemType, Func<object?, object?>? convert)
    {
        if (!type.IsAssignableFrom(itemType.MakeArrayType()))
        {
            throw new SchemaException($"{type} cannot be an input. Take {itemType.Name}[] or IReadOnlyList<{itemType.Name}>.");
        }

        var make = ArrayMethod.MakeGenericMethod(itemType).CreateDelegate<Func<object?[], Func<object?, object?>?, object>>();
        return value => value is object?[] items ? make(items, convert) : value;
    }

    private static Func<object?, object?>? Id(BindingContext context, Type keyType, IDAttribute id, string name)
    {
        if (id.RuntimeType is not { } nodeType)
        {
            return keyType == typeof(string)
                ? null
                : value => value is string text ? Decode(context, text, null, keyType, name) : null;
        }

        return value => value is string text ? Decode(context, text, context.OutputName(nodeType), keyType, name) : null;
    }

    private static object Decode(BindingContext context, string text, string? typeName, Type keyType, string name)
    {
        if (context.NodeIds.TryParse(text, out var actual, out var key)
            && (typeName is null || actual == typeName)
            && NodeKeys.TryParse(key, keyType, out var parsed))
        {
            return parsed;
        }

        throw new GraphQLException(
            typeName is null ? $"The value of \"{name}\" is not an id." : $"The value of \"{name}\" is not the id of a {typeName}.",
            ErrorCodes.BadUserInput);
    }

    private static object ToArray<T>(object?[] items, Func<object?, object?>? convert)
    {
        var result = new T?[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            result[index] = (T?)(convert is null ? items[index] : convert(items[index]));
        }

        return result;
    }

    private static MethodInfo Method(string name) => typeof(InputConverters).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
