using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Type conditions and variables name types of the schema. See section 5.5.1.2 "Fragment Spread Type Existence".</summary>
public sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Context.Schema.FindType(name) is null)
        {
            var names = Context.Schema.Types.Select(type => type.Name);
            Context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(Suggestions.Rank(name, names))}", node);
        }

        return VisitAction.Continue;
    }
}
