using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>Each operation has one root type at most. See section 3.3.1 "Root Operation Types".</summary>
public sealed class UniqueOperationTypesRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is OperationTypeDefinitionNode root && !_known.TryAdd(root.Operation, root))
        {
            Context.Report($"There can be only one {root.Operation.ToString().ToLowerInvariant()} type in schema.", _known[root.Operation], root);
        }

        return VisitAction.Continue;
    }
}
