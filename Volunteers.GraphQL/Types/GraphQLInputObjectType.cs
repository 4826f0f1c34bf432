namespace Volunteers.GraphQL.Types;

/// <summary>An input object (specification, section 3.10).</summary>
public sealed class GraphQLInputObjectType : GraphQLNamedType
{
    private readonly Lazy<NamedList<GraphQLInputField>> _fields;

    /// <param name="name">The type's name.</param>
    /// <param name="fields">Called once, when everything else of the schema can be referred to.</param>
    public GraphQLInputObjectType(string name, Func<IEnumerable<GraphQLInputField>> fields)
        : base(name)
    {
        _fields = new(() => new NamedList<GraphQLInputField>(fields()));
    }

    /// <summary>The fields in definition order.</summary>
    public NamedList<GraphQLInputField> Fields => _fields.Value;

    /// <summary>Whether exactly one field must be given (specification, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    internal override void Complete() => _ = Fields;
}

/// <summary>A field of an input object (specification, section 3.10).</summary>
public sealed class GraphQLInputField : GraphQLInputValue
{
    /// <param name="name">The field's name.</param>
    /// <param name="type">The type of the value that is given.</param>
    public GraphQLInputField(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
