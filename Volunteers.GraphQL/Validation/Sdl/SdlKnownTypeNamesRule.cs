using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>Every type that is referred to is defined, here or by the server. See section 3.5 "Scalars" for those that need no definition.</summary>
public sealed class SdlKnownTypeNamesRule(SdlContext context) : SdlRule(context)
{
    private static readonly string[] Introspection =
        ["__Schema", "__Directive", "__DirectiveLocation", "__Type", "__Field", "__InputValue", "__EnumValue", "__TypeKind"];

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is NamedTypeNode { Name.Value: var name } && !Context.Types.ContainsKey(name)
            && !BuiltInScalars.All.Contains(name) && !Introspection.Contains(name))
        {
            var standard = BuiltInScalars.All.Where(BuiltInScalars.IsSpecified).Select(scalar => scalar.Name);
            var suggestions = Suggestions.Rank(name, [.. standard, .. Introspection, .. Context.Types.Keys]);
            Context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(suggestions)}", node);
        }

        return VisitAction.Continue;
    }
}
