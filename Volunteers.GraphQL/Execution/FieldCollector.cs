using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Groups the fields of selection sets by response name (specification, section 6.3.2 "CollectFields").</summary>
internal sealed class FieldCollector
{
    private readonly GraphQLSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, bool> _conditions;

    public FieldCollector(GraphQLSchema schema, DocumentNode document, IReadOnlyDictionary<string, bool> conditions)
    {
        _schema = schema;
        _conditions = conditions;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name.Value, fragment);
        }
    }

    /// <summary>Response names in the order of their first appearance, each with its nodes.</summary>
    public OrderedDictionary<string, IReadOnlyList<FieldNode>> Collect(GraphQLObjectType type, IReadOnlyList<SelectionSetNode> sets)
    {
        var groups = new OrderedDictionary<string, IReadOnlyList<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, groups, visited);
        }

        return groups;
    }

    private void Collect(
        GraphQLObjectType type, SelectionSetNode set, OrderedDictionary<string, IReadOnlyList<FieldNode>> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (groups.TryGetValue(field.ResponseName, out var nodes))
                    {
                        ((List<FieldNode>)nodes).Add(field);
                    }
                    else
                    {
                        groups.Add(field.ResponseName, new List<FieldNode> { field });
                    }

                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, groups, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && _fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, groups, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, GraphQLObjectType type)
    {
        if (condition is null || condition.Name.Value == type.Name)
        {
            return true;
        }

        return _schema.FindType(condition.Name.Value) is { } conditionType && _schema.IsSubType(conditionType, type);
    }

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var excludedBy = directive.Name.Value switch
            {
                "skip" => true,
                "include" => (bool?)false,
                _ => null,
            };
            if (excludedBy is { } value && Condition(directive) == value)
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(DirectiveNode directive)
    {
        SyntaxNode place = directive;
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
            {
                place = argument.Value;
                switch (argument.Value)
                {
                    case BooleanValueNode literal:
                        return literal.Value;
                    case VariableNode variable when _conditions.TryGetValue(variable.Name.Value, out var value):
                        return value;
                }
            }
        }

        throw new GraphQLException(
            new GraphQLError(
                "Argument \"if\" of non-null type \"Boolean!\" must not be null.",
                place.Location is { } location ? [location] : [],
                Code: ErrorCodes.BadUserInput));
    }
}
