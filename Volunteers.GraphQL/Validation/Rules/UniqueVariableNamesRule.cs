using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>An operation declares each variable once. See section 5.8.1 "Variable Uniqueness".</summary>
public sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterOperation(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count < 2)
        {
            return VisitAction.Continue;
        }

        foreach (var group in node.VariableDefinitions.GroupBy(definition => definition.Variable.Name.Value))
        {
            if (group.Skip(1).Any())
            {
                Context.Report(
                    $"There can be only one variable named \"${group.Key}\".",
                    [.. group.Select(definition => definition.Variable.Name)]);
            }
        }

        return VisitAction.Continue;
    }
}
