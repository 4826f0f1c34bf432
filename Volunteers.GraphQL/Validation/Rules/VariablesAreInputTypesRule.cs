using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Variables are scalars, enums, input objects or lists of them. See section 5.8.2 "Variables Are Input Types".</summary>
public sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (Context.Schema.FindType(node.Type) is { IsInputType: false })
        {
            Context.Report(
                $"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{node.Type}\".", node.Type);
        }

        return VisitAction.Continue;
    }
}
