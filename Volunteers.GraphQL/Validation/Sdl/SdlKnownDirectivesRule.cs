using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>A directive exists and may stand where it stands. See section 3.13 "Directives".</summary>
public sealed class SdlKnownDirectivesRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is DirectiveNode { Name.Value: var name })
        {
            if (!Context.Directives.TryGetValue(name, out var directive))
            {
                Context.Report($"Unknown directive \"@{name}\".", node);
            }
            else if (Location() is { } location && !directive.Locations.Contains(location.ToName()))
            {
                Context.Report($"Directive \"@{name}\" may not be used on {location.ToName()}.", node);
            }
        }

        return VisitAction.Continue;
    }

    private DirectiveLocation? Location() => Context.Ancestors[^1] switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
        FieldDefinitionNode => DirectiveLocation.FieldDefinition,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
        EnumValueDefinitionNode => DirectiveLocation.EnumValue,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
        InputValueDefinitionNode => Context.Ancestors[^2] is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode
            ? DirectiveLocation.InputFieldDefinition
            : DirectiveLocation.ArgumentDefinition,
        _ => null,
    };
}
