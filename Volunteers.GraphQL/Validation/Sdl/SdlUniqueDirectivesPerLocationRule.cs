using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>
/// A directive that is not repeatable stands once at a place; a type and its extensions are one place. See section 3.13 "Directives".
/// </summary>
public sealed class SdlUniqueDirectivesPerLocationRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _ofSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _ofTypes = new(StringComparer.Ordinal);

    public override VisitAction Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Check(schema.Directives, _ofSchema);
                break;
            case SchemaExtensionNode schema:
                Check(schema.Directives, _ofSchema);
                break;
            case TypeDefinitionNode type:
                Check(type.Directives, OfType(type.Name.Value));
                break;
            case TypeExtensionNode type:
                Check(type.Directives, OfType(type.Name.Value));
                break;
            case FieldDefinitionNode { Directives.Count: > 1 } field:
                Check(field.Directives, new(StringComparer.Ordinal));
                break;
            case InputValueDefinitionNode { Directives.Count: > 1 } value:
                Check(value.Directives, new(StringComparer.Ordinal));
                break;
            case EnumValueDefinitionNode { Directives.Count: > 1 } value:
                Check(value.Directives, new(StringComparer.Ordinal));
                break;
        }

        return VisitAction.Continue;
    }

    private Dictionary<string, DirectiveNode> OfType(string name) =>
        _ofTypes.TryGetValue(name, out var known) ? known : _ofTypes[name] = new(StringComparer.Ordinal);

    private void Check(IReadOnlyList<DirectiveNode> directives, Dictionary<string, DirectiveNode> known)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Directives.TryGetValue(name, out var definition) && !definition.IsRepeatable && !known.TryAdd(name, directive))
            {
                Context.Report($"The directive \"@{name}\" can only be used once at this location.", known[name], directive);
            }
        }
    }
}
