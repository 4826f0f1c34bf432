namespace Volunteers.GraphQL.Types;

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
