using System.Reflection;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Defaults of arguments and input fields, from C# defaults and <see cref="DefaultValueAttribute"/>.</summary>
internal static class InputDefaults
{
    public static ValueNode? Find(ParameterInfo parameter, MemberType member, GraphQLType type)
    {
        if (TypeRegistry.Attribute<DefaultValueAttribute>(parameter) is { } attribute)
        {
            return ToLiteral(attribute.Value, type);
        }

        return !member.IsOptional && parameter.HasDefaultValue && parameter.DefaultValue is { } value
            ? ToLiteral(parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value, type)
            : null;
    }

    public static ValueNode? Find(PropertyInfo property, GraphQLType type) =>
        TypeRegistry.Attribute<DefaultValueAttribute>(property) is { } attribute ? ToLiteral(attribute.Value, type) : null;

    private static ValueNode? ToLiteral(object? value, GraphQLType type) => (value, type.NullableType) switch
    {
        (null, _) => new NullValueNode(null),
        (System.Collections.IEnumerable items and not string, GraphQLList list) =>
            new ListValueNode(null, [.. items.Cast<object?>().Select(item => ToLiteral(item, list.OfType) ?? new NullValueNode(null))]),
        (_, GraphQLLeafType leaf) => leaf.ToLiteral(value),
        _ => null,
    };
}
