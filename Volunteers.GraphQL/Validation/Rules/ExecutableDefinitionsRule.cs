using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only. See section 5.1.1 "Executable Definitions".</summary>
public sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                Context.Report($"The {Describe(definition)} definition is not executable.", definition);
            }
        }

        return VisitAction.Skip;
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
