using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one. See section 5.2.3.1 "Lone Anonymous Operation".</summary>
public sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    protected override VisitAction EnterDocument(DocumentNode node)
    {
        _operations = node.Definitions.Count(definition => definition is OperationDefinitionNode);
        return VisitAction.Continue;
    }

    protected override VisitAction EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is null && _operations > 1)
        {
            Context.Report("This anonymous operation must be the only defined operation.", node);
        }

        return VisitAction.Skip;
    }
}
