using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>Types have different names. See section 3.3 "Schema".</summary>
public sealed class UniqueTypeNamesRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is TypeDefinitionNode { Name: var name } && !_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
        }

        return VisitAction.Continue;
    }
}
