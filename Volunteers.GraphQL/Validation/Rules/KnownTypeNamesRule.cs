using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Type conditions and variables name types of the schema. See section 5.5.1.2 "Fragment Spread Type Existence".</summary>
public sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Types that the document itself defines: an error of its own, which is told of once.</summary>
    private readonly HashSet<string> _defined = [.. context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension).Select(type => type.Name.Value)];

    protected override VisitAction EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Context.Schema.FindType(name) is null && !_defined.Contains(name))
        {
            var names = Context.Schema.Types.Select(type => type.Name).Concat(_defined);
            Context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(Suggestions.Rank(name, names))}", node);
        }

        return VisitAction.Continue;
    }
}
