using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>An extension extends a type that is defined, and is of its kind. See section 3.4.3 "Type Extensions".</summary>
public sealed class PossibleTypeExtensionsRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is TypeExtensionNode extension)
        {
            Check(extension);
        }

        return VisitAction.Continue;
    }

    private static string? KindOf(SyntaxNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "input object",
        _ => null,
    };

    private void Check(TypeExtensionNode extension)
    {
        var name = extension.Name.Value;
        if (Context.Types.TryGetValue(name, out var type))
        {
            if (KindOf(type) != KindOf(extension))
            {
                Context.Report($"Cannot extend non-{KindOf(extension)} \"{name}\".", type, extension);
            }

            return;
        }

        // Scalars of the server need no definition, but the specified five cannot be extended.
        if (extension is ScalarTypeExtensionNode && BuiltInScalars.All.Find(name) is { } scalar && !BuiltInScalars.IsSpecified(scalar))
        {
            return;
        }

        var suggestion = Suggestions.DidYouMean(Suggestions.Rank(name, Context.Types.Keys));
        Context.Report($"Cannot extend type \"{name}\" because it is not defined.{suggestion}", extension.Name);
    }
}
