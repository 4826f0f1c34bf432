using System.Collections.Concurrent;
using System.Text.Json;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>One field of a response: all field nodes with one response name, merged (specification, section 6.3.2).</summary>
public sealed class Selection
{
    private readonly OperationPlan _plan;
    private readonly ConcurrentDictionary<GraphQLObjectType, SelectionSet>? _children;
    private SelectionSet? _lastUsed;
    private object? _memo;
    private byte _hasPlainValue;

    internal Selection(OperationPlan plan, int id, string responseName, GraphQLField field, IReadOnlyList<FieldNode> nodes)
    {
        _plan = plan;
        Id = id;
        ResponseName = responseName;
        EncodedName = JsonEncodedText.Encode(responseName);
        Field = field;
        Nodes = nodes;
        Arguments = ArgumentTemplate.Compile(field, nodes[0]);
        IsTypeName = field.Name == "__typename";
        LeafType = field.Type.NamedType as GraphQLLeafType;
        if (field.Type.NamedType is GraphQLCompositeType)
        {
            _children = new();
        }
    }

    /// <summary>The field's key in the response: its alias, or its name.</summary>
    public string ResponseName { get; }

    /// <summary>The field's definition.</summary>
    public GraphQLField Field { get; }

    /// <summary>The nodes of the document; the first gives the arguments, all give sub-selections and locations.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>Number of the selection in its plan.</summary>
    internal int Id { get; }

    /// <summary>The response name as it goes into a response.</summary>
    internal JsonEncodedText EncodedName { get; }

    internal ArgumentTemplate Arguments { get; }

    internal bool IsTypeName { get; }

    /// <summary>The type of the values when they have no fields.</summary>
    internal GraphQLLeafType? LeafType { get; }

    /// <summary>Whether the field is a plain read of its parent whose value <see cref="HasPlainValue"/>.</summary>
    internal bool IsPlain =>
        Field.Resolver is null && (Field.IsPlanned || (Field.Pure is not null && Arguments.IsEmpty)) && (LeafType is not null || HasPlainValue);

    /// <summary>Whether the values are objects, or lists of them, all of whose selected fields are plain reads.</summary>
    internal bool HasPlainValue => Remembered.Answer(ref _hasPlainValue, this, static selection =>
        selection.Field.Type.NamedType is GraphQLObjectType type && selection.GetSelectionSet(type).IsPlain);

    /// <summary>What was worked out for the selection once; by the one that <paramref name="create"/>s it.</summary>
    internal T Memo<T>(Func<T> create)
        where T : class => (T)LazyInitializer.EnsureInitialized(ref _memo, create)!;

    /// <summary>What is selected of the field's value when it is a <paramref name="type"/>.</summary>
    /// <exception cref="InvalidOperationException">The field's type has no fields.</exception>
    public SelectionSet GetSelectionSet(GraphQLObjectType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (_lastUsed is { } last && last.Type == type)
        {
            return last;
        }

        if (_children is null)
        {
            throw new InvalidOperationException($"The field {Field} has no sub-selections.");
        }

        if (!_children.TryGetValue(type, out var set))
        {
            set = _children.GetOrAdd(type, _plan.CompileChildren(this, type));
        }

        _lastUsed = set;
        return set;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ResponseName}: {Field}";
}
