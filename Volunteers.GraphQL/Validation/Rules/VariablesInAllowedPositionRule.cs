using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A variable's type fits every place where the variable is used. See section 5.8.5 "All Variable Usages Are Allowed".</summary>
public sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    protected override void LeaveOperation(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count == 0)
        {
            return;
        }

        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in node.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var usage in Context.RecursiveVariableUsages(node))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                && Context.Schema.FindType(definition.Type) is { } type)
            {
                Check(usage, definition, type);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        if (usage.Type is not { } expected)
        {
            return;
        }

        var name = usage.Node.Name.Value;
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.HasDefaultValue))
        {
            Context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition,
                usage.Node);
        }

        if (usage.ParentType is GraphQLInputObjectType { IsOneOf: true } parent && type is not GraphQLNonNull)
        {
            Context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                definition,
                usage.Node);
        }
    }

    /// <summary>A nullable variable fits a non-null place when either of the two has a default value.</summary>
    private bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool placeHasDefaultValue)
    {
        if (expected is not GraphQLNonNull nonNull || type is GraphQLNonNull)
        {
            return Context.Schema.IsSubTypeOf(type, expected);
        }

        var hasDefaultValue = defaultValue is not (null or NullValueNode);
        return (hasDefaultValue || placeHasDefaultValue) && Context.Schema.IsSubTypeOf(type, nonNull.OfType);
    }
}
