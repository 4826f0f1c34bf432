namespace Volunteers.GraphQL.Types;

/// <summary>A union (specification, section 3.8).</summary>
public sealed class GraphQLUnionType : GraphQLCompositeType
{
    private readonly Lazy<IReadOnlyList<GraphQLObjectType>> _types;

    /// <param name="name">The type's name.</param>
    /// <param name="types">The members; called once, when everything else of the schema can be referred to.</param>
    public GraphQLUnionType(string name, Func<IEnumerable<GraphQLObjectType>> types)
        : base(name)
    {
        _types = new(() => [.. types()]);
    }

    /// <summary>The members.</summary>
    public IReadOnlyList<GraphQLObjectType> Types => _types.Value;

    /// <summary>How a value's object type is found; null goes by runtime types.</summary>
    public TypeResolver? ResolveType { get; init; }

    internal override void Complete() => _ = Types;
}
