using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place. See section 5.7.3 "Directives Are Unique per Location".</summary>
public sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        var directives = node switch
        {
            SelectionNode selection => selection.Directives,
            ExecutableDefinitionNode definition => definition.Directives,
            VariableDefinitionNode variable => variable.Directives,
            _ => [],
        };
        if (directives.Count > 1)
        {
            Check(directives);
        }

        return VisitAction.Continue;
    }

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        var known = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.Directives.Find(name) is { IsRepeatable: false } && !known.TryAdd(name, directive))
            {
                Context.Report(
                    $"The directive \"@{name}\" can only be used once at this location.", known[name], directive);
            }
        }
    }
}
