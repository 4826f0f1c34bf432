using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>An argument that a directive is given is one that it defines. See section 3.13 "Directives".</summary>
public sealed class KnownArgumentNamesOnDirectivesRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is DirectiveNode directive && Context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            foreach (var argument in directive.Arguments)
            {
                var name = argument.Name.Value;
                if (!definition.Arguments.Any(known => known.Name == name))
                {
                    var suggestion = Suggestions.DidYouMean(Suggestions.Rank(name, definition.Arguments.Select(known => known.Name)));
                    Context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\".{suggestion}", argument);
                }
            }
        }

        return VisitAction.Continue;
    }
}
