using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>The schema must have a root type for each kind of operation. See section 5.2.1.1 "Operation Type Existence".</summary>
public sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterOperation(OperationDefinitionNode node)
    {
        if (Context.Schema.GetRootType(node.Operation) is null)
        {
            var operation = node.Operation.ToString().ToLowerInvariant();
            Context.Report($"The {operation} operation is not supported by the schema.", node);
        }

        return VisitAction.Skip;
    }
}
