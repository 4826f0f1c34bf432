using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Literals as values of an input type (specification, section 3.4.2 "Input Coercion"): lists become arrays, input objects dictionaries
/// in field order, enums and scalars their runtime values.
/// </summary>
internal static class InputCoercion
{
    /// <returns>False when the literal is not a value of the type, or mentions a variable without value where one is needed.</returns>
    public static bool TryLiteral(ValueNode literal, GraphQLType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            return variables.TryGet(variable.Name.Value, out value) && (value is not null || !type.IsNonNull);
        }

        if (type is GraphQLNonNull nonNull)
        {
            return literal is not NullValueNode && TryLiteral(literal, nonNull.OfType, variables, out value);
        }

        if (literal is NullValueNode)
        {
            return true;
        }

        return type switch
        {
            GraphQLList list => TryList(literal, list, variables, out value),
            GraphQLInputObjectType input => TryObject(literal, input, variables, out value),
            GraphQLLeafType leaf => TryLeaf(VariableSubstitution.Apply(literal, variables), leaf, out value),
            _ => false,
        };
    }

    private static bool TryList(ValueNode literal, GraphQLList list, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode node)
        {
            if (!TryLiteral(literal, list.OfType, variables, out var single))
            {
                return false;
            }

            value = new[] { single };
            return true;
        }

        var items = new object?[node.Values.Count];
        for (var index = 0; index < items.Length; index++)
        {
            if (IsMissing(node.Values[index], variables))
            {
                if (list.OfType.IsNonNull)
                {
                    return false;
                }

                continue;
            }

            if (!TryLiteral(node.Values[index], list.OfType, variables, out items[index]))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryObject(ValueNode literal, GraphQLInputObjectType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode node)
        {
            return false;
        }

        var result = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            var given = node.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name);
            if (given is null || IsMissing(given.Value, variables))
            {
                if (field.DefaultValue is { } defaultValue)
                {
                    TryLiteral(defaultValue, field.Type, VariableValues.Empty, out var item);
                    result.Add(field.Name, item);
                }
                else if (field.Type.IsNonNull)
                {
                    return false;
                }
            }
            else if (TryLiteral(given.Value, field.Type, variables, out var item))
            {
                result.Add(field.Name, item);
            }
            else
            {
                return false;
            }
        }

        if (node.Fields.Any(field => !type.Fields.Contains(field.Name.Value))
            || (type.IsOneOf && (result.Count != 1 || result.GetAt(0).Value is null)))
        {
            return false;
        }

        value = result;
        return true;
    }

    private static bool TryLeaf(ValueNode literal, GraphQLLeafType leaf, out object? value)
    {
        try
        {
            value = leaf.ParseLiteral(literal);
            return true;
        }
        catch (GraphQLException)
        {
            value = null;
            return false;
        }
    }

    private static bool IsMissing(ValueNode value, VariableValues variables) =>
        value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);
}
