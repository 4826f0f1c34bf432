namespace Volunteers.GraphQL.Types;

/// <summary>An object type (specification, section 3.6).</summary>
public sealed class GraphQLObjectType : GraphQLFieldsType
{
    /// <param name="name">The type's name.</param>
    /// <param name="fields">Called once, when everything else of the schema can be referred to.</param>
    /// <param name="interfaces">Called once; null for none.</param>
    public GraphQLObjectType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }
}

/// <summary>An interface (specification, section 3.7).</summary>
public sealed class GraphQLInterfaceType : GraphQLFieldsType
{
    /// <param name="name">The type's name.</param>
    /// <param name="fields">Called once, when everything else of the schema can be referred to.</param>
    /// <param name="interfaces">Interfaces that this one implements; called once; null for none.</param>
    public GraphQLInterfaceType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }
}

/// <summary>A type whose values have fields: an object, an interface or a union.</summary>
public abstract class GraphQLCompositeType : GraphQLNamedType
{
    private protected GraphQLCompositeType(string name)
        : base(name)
    {
    }

    /// <summary>The field named <paramref name="name"/>, or null; a union has none of its own.</summary>
    public virtual GraphQLField? FindField(string name) => null;
}

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

    internal override void Complete() => _ = Types;
}
