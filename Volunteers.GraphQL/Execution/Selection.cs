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

/// <summary>What is selected of an object of one type, fragments resolved, in the order of the response.</summary>
public sealed class SelectionSet
{
    private object? _memo;
    private byte _isPlain;

    internal SelectionSet(GraphQLObjectType type, Selection[] selections)
    {
        Type = type;
        Items = selections;
    }

    /// <summary>The object's type.</summary>
    public GraphQLObjectType Type { get; }

    /// <summary>The selections in the order of the response.</summary>
    public IReadOnlyList<Selection> Selections => Items;

    internal Selection[] Items { get; }

    /// <summary>Whether everything that is selected, at any depth, is a plain read, so that no resolver and no loader is waited for.</summary>
    internal bool IsPlain => Remembered.Answer(ref _isPlain, this, static set =>
        Array.TrueForAll(set.Items, selection => selection.IsTypeName || selection.IsPlain));

    /// <summary>What was worked out for the selection set once; by the one that <paramref name="create"/>s it.</summary>
    internal T Memo<T>(Func<T> create)
        where T : class => (T)LazyInitializer.EnsureInitialized(ref _memo, create)!;
}

/// <summary>Answers that are worked out once and shared by threads without a lock: two that ask at the same time find the same.</summary>
internal static class Remembered
{
    private const byte No = 1;
    private const byte Yes = 2;

    /// <param name="known">Zero until the answer is known.</param>
    public static bool Answer<T>(ref byte known, T subject, Func<T, bool> find)
    {
        if (known == 0)
        {
            known = find(subject) ? Yes : No;
        }

        return known == Yes;
    }
}
