using System.Reflection;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Defaults of arguments and input fields, from those of C# parameters.</summary>
internal static class InputDefaults
{
    public static ValueNode? Find(ParameterInfo parameter, MemberType member, GraphQLType type) =>
        !member.IsOptional && parameter.HasDefaultValue && parameter.DefaultValue is { } value && type.NullableType is GraphQLLeafType leaf
            ? leaf.ToLiteral(parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value)
            : null;
}
