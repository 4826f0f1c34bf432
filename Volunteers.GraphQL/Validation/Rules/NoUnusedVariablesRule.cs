using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A declared variable is used. See section 5.8.4 "All Variables Used".</summary>
public sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    protected override void LeaveOperation(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count == 0)
        {
            return;
        }

        var used = Context.RecursiveVariableUsages(node).Select(usage => usage.Node.Name.Value).ToHashSet();
        foreach (var definition in node.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!used.Contains(name))
            {
                var where = node.Name is null ? "" : $" in operation \"{node.Name.Value}\"";
                Context.Report($"Variable \"${name}\" is never used{where}.", definition);
            }
        }
    }
}
