using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A used variable was declared by the operation. See section 5.8.3 "All Variable Uses Defined".</summary>
public sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    protected override void LeaveOperation(OperationDefinitionNode node)
    {
        var defined = node.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet();
        foreach (var usage in Context.RecursiveVariableUsages(node))
        {
            var name = usage.Node.Name.Value;
            if (!defined.Contains(name))
            {
                var by = node.Name is null ? "" : $" by operation \"{node.Name.Value}\"";
                Context.Report($"Variable \"${name}\" is not defined{by}.", usage.Node, node);
            }
        }
    }
}
