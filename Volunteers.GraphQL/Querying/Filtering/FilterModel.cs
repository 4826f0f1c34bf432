using System.Collections.Concurrent;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>A filter type after its declaration was read: the input type's name and its fields.</summary>
internal sealed record FilterModel(string Name, Type RowType, IReadOnlyList<FilterField> Fields)
{
    private static readonly ConcurrentDictionary<Type, FilterModel> Models = new();

    private readonly Dictionary<string, FilterField> _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The model of a filter class. Filters may refer to each other in circles: a field's model is read when it is used.</summary>
    public static FilterModel Of(FilterInputType filter) => Models.GetOrAdd(filter.GetType(), static (_, f) => f.CreateModel(), filter);

    public FilterField? Find(string name) => _byName.GetValueOrDefault(name);
}
