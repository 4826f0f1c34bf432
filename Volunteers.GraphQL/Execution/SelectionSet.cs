using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

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

    /// <summary>The first selection of the field of this name, or null.</summary>
    public Selection? Find(string fieldName) => Array.Find(Items, selection => selection.Field.Name == fieldName);
}
