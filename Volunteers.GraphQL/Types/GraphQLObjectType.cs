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

/// <summary>What objects and interfaces share: fields, and interfaces that they implement.</summary>
public abstract class GraphQLFieldsType : GraphQLCompositeType
{
    private readonly Lazy<NamedList<GraphQLField>> _fields;
    private readonly Lazy<IReadOnlyList<GraphQLInterfaceType>> _interfaces;

    private protected GraphQLFieldsType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces)
        : base(name)
    {
        _fields = new(() => new NamedList<GraphQLField>(fields()));
        _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields in definition order.</summary>
    public NamedList<GraphQLField> Fields => _fields.Value;

    /// <summary>Every interface that the type declares to implement, those of its interfaces included.</summary>
    public IReadOnlyList<GraphQLInterfaceType> Interfaces => _interfaces.Value;

    /// <inheritdoc/>
    public sealed override GraphQLField? FindField(string name) => Fields.Find(name);

    internal sealed override void Complete()
    {
        _ = Interfaces;
        foreach (var field in Fields)
        {
            field.DeclaringType ??= this;
        }
    }
}
