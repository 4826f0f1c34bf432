using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>There is one schema definition at most. See section 3.3 "Schema".</summary>
public sealed class LoneSchemaDefinitionRule(SdlContext context) : SdlRule(context)
{
    private bool _isDefined;

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is SchemaDefinitionNode)
        {
            if (_isDefined)
            {
                Context.Report("Must provide only one schema definition.", node);
            }

            _isDefined = true;
        }

        return VisitAction.Continue;
    }
}
