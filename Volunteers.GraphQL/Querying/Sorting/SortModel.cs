using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>One thing that a list may be ordered by.</summary>
internal sealed record SortField(string Name, LambdaExpression Value);

/// <summary>A sort type after its declaration was read: the input type's name and its fields.</summary>
internal sealed record SortModel(string Name, Type RowType, IReadOnlyList<SortField> Fields)
{
    private static readonly ConcurrentDictionary<Type, SortModel> Models = new();

    private readonly Dictionary<string, SortField> _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The model of a sort class.</summary>
    public static SortModel Of(SortInputType sort) => Models.GetOrAdd(sort.GetType(), static (_, s) => s.CreateModel(), sort);

    public SortField? Find(string name) => _byName.GetValueOrDefault(name);
}
