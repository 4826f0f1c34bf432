using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A field and what the schema knows about it; null where the document is wrong.</summary>
internal sealed record SelectedField(GraphQLCompositeType? ParentType, FieldNode Node, GraphQLField? Definition);

/// <summary>The fields of one selection set by response name, inline fragments expanded, and the fragments that it spreads.</summary>
internal sealed class SelectedFields
{
    private readonly Dictionary<string, List<SelectedField>> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<string> _fragments = [];

    private SelectedFields(int id) => Id = id;

    /// <summary>Different for every set of a document.</summary>
    public int Id { get; }

    /// <summary>Response names in the order of the text.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Names of the spread fragments in the order of the text, once each.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    public static SelectedFields Of(int id, GraphQLSchema schema, GraphQLCompositeType? parentType, SelectionSetNode selectionSet)
    {
        var fields = new SelectedFields(id);
        fields.Collect(schema, parentType, selectionSet, new HashSet<string>(StringComparer.Ordinal));
        return fields;
    }

    /// <summary>The fields that answer under a name; none when there are none.</summary>
    public IReadOnlyList<SelectedField> Named(string responseName) =>
        _byName.TryGetValue(responseName, out var fields) ? fields : [];

    private void Collect(
        GraphQLSchema schema, GraphQLCompositeType? parentType, SelectionSetNode selectionSet, HashSet<string> seen)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(new SelectedField(parentType, field, parentType?.FindField(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when seen.Add(spread.Name.Value):
                    _fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition
                        ? schema.FindType(condition) as GraphQLCompositeType
                        : parentType;
                    Collect(schema, type, inline.SelectionSet, seen);
                    break;
            }
        }
    }

    private void Add(SelectedField field)
    {
        var name = field.Node.ResponseName;
        if (_byName.TryGetValue(name, out var known))
        {
            known.Add(field);
            return;
        }

        _byName.Add(name, [field]);
        _names.Add(name);
    }
}
