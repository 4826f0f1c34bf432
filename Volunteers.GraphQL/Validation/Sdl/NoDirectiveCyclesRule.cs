using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>
/// The definition of a directive uses itself neither directly nor through the types and directives of its arguments. See section 3.13
/// "Directives", "Type Validation".
/// </summary>
public sealed class NoDirectiveCyclesRule(SdlContext context) : SdlRule(context)
{
    private Dictionary<string, DirectiveDefinitionNode> _directives = [];
    private ILookup<string, TypeExtensionNode> _extensions = Array.Empty<TypeExtensionNode>().ToLookup(_ => string.Empty);

    public override VisitAction Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                _directives = document.Definitions.OfType<DirectiveDefinitionNode>()
                    .GroupBy(definition => definition.Name.Value).ToDictionary(group => group.Key, group => group.Last());
                _extensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value);
                break;
            case DirectiveDefinitionNode definition:
                Check(definition);
                break;
        }

        return VisitAction.Continue;
    }

    /// <summary>Looks for the shortest way from a definition back to itself.</summary>
    private void Check(DirectiveDefinitionNode definition)
    {
        var start = $"@{definition.Name.Value}";
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var pending = new Queue<string>([start]);
        while (pending.TryDequeue(out var current))
        {
            foreach (var next in Uses(current, definition))
            {
                if (next == start)
                {
                    var via = new List<string>();
                    for (var step = current; step != start; step = cameFrom[step])
                    {
                        via.Insert(0, $"\"{step}\"");
                    }

                    Context.Report(
                        $"Cannot use directive \"{start}\" within its own definition{(via.Count > 0 ? $" via {string.Join(", ", via)}" : "")}.", definition);
                    return;
                }

                if (cameFrom.TryAdd(next, current))
                {
                    pending.Enqueue(next);
                }
            }
        }
    }

    /// <summary>The directives, with an at sign, and types that a definition mentions.</summary>
    private IEnumerable<string> Uses(string name, DirectiveDefinitionNode checking)
    {
        if (name.StartsWith('@'))
        {
            // Of two definitions with one name each is checked for itself.
            var directive = name[1..] == checking.Name.Value ? checking : _directives.GetValueOrDefault(name[1..]);
            return directive is null ? [] : directive.Arguments.SelectMany(Uses);
        }

        return Context.Types.TryGetValue(name, out var type)
            ? UsesOf(type).Concat(_extensions[name].SelectMany(UsesOf))
            : [];
    }

    private static IEnumerable<string> UsesOf(SyntaxNode type) => type switch
    {
        ScalarTypeDefinitionNode node => Names(node.Directives),
        EnumTypeDefinitionNode node => Names(node.Directives).Concat(node.Values.SelectMany(value => Names(value.Directives))),
        EnumTypeExtensionNode node => Names(node.Directives).Concat(node.Values.SelectMany(value => Names(value.Directives))),
        InputObjectTypeDefinitionNode node => Names(node.Directives).Concat(node.Fields.SelectMany(Uses)),
        InputObjectTypeExtensionNode node => Names(node.Directives).Concat(node.Fields.SelectMany(Uses)),
        TypeExtensionNode node => Names(node.Directives),
        _ => [],
    };

    private static IEnumerable<string> Uses(InputValueDefinitionNode node) => Names(node.Directives).Append(NamedType(node.Type));

    private static IEnumerable<string> Names(IReadOnlyList<DirectiveNode> directives) => directives.Select(directive => $"@{directive.Name.Value}");

    private static string NamedType(TypeNode type) => type switch
    {
        ListTypeNode list => NamedType(list.Type),
        NonNullTypeNode nonNull => NamedType(nonNull.Type),
        NamedTypeNode named => named.Name.Value,
        _ => string.Empty,
    };
}
