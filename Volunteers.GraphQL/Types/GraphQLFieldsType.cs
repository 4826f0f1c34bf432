namespace Volunteers.GraphQL.Types;

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
