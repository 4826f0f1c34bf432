using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>Directives have different names. See section 3.13 "Directives".</summary>
public sealed class UniqueDirectiveNamesRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is DirectiveDefinitionNode { Name: var name } && !_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
        }

        return VisitAction.Continue;
    }
}
