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

/// <summary>Selection sets that meet in one object. Two scopes are equal when the same sets meet.</summary>
internal sealed class ScanScope : IEquatable<ScanScope>
{
    private readonly SelectedFields[] _sets;
    private readonly int _hash;

    public ScanScope(IReadOnlyCollection<SelectedFields> sets)
    {
        _sets = [.. sets];
        Array.Sort(_sets, static (left, right) => left.Id.CompareTo(right.Id));
        var hash = new HashCode();
        foreach (var set in _sets)
        {
            hash.Add(set.Id);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>The sets, each once.</summary>
    public IReadOnlyList<SelectedFields> Sets => _sets;

    public bool Equals(ScanScope? other) => other is not null && _hash == other._hash && _sets.AsSpan().SequenceEqual(other._sets);

    public override bool Equals(object? obj) => Equals(obj as ScanScope);

    public override int GetHashCode() => _hash;
}

/// <summary>A field's name with its arguments as text, in which neither the order of arguments nor that of input fields matters.</summary>
internal sealed class FieldSignatures
{
    private readonly Dictionary<FieldNode, string?> _signatures = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same for fields that can be merged; null when an argument is given twice.</summary>
    public string? Of(FieldNode field)
    {
        if (field.Arguments.Count == 0)
        {
            return field.Name.Value;
        }

        if (!_signatures.TryGetValue(field, out var signature))
        {
            _signatures[field] = signature = Write(field);
        }

        return signature;
    }

    /// <summary>The value in a form that does not depend on the order of names.</summary>
    public static string Sorted(ValueNode value) => value switch
    {
        ObjectValueNode node =>
            $"{{{string.Join(", ", node.Fields.Select(f => $"{f.Name.Value}: {Sorted(f.Value)}").Order(StringComparer.Ordinal))}}}",
        ListValueNode node => $"[{string.Join(", ", node.Values.Select(Sorted))}]",
        _ => SyntaxPrinter.Print(value),
    };

    private static string? Write(FieldNode field)
    {
        var arguments = field.Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).ToList();
        for (var index = 1; index < arguments.Count; index++)
        {
            if (arguments[index].Name.Value == arguments[index - 1].Name.Value)
            {
                return null;
            }
        }

        return $"{field.Name.Value}({string.Join(", ", arguments.Select(argument => $"{argument.Name.Value}: {Sorted(argument.Value)}"))})";
    }
}
