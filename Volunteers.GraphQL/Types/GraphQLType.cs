namespace Volunteers.GraphQL.Types;

/// <summary>A type of a schema, possibly wrapped (specification, section 3.4 "Types").</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>Whether variables, arguments and input fields may have the type (specification, section 3.4.2).</summary>
    public bool IsInputType => NamedType is GraphQLLeafType or GraphQLInputObjectType;

    /// <summary>Whether fields may have the type (specification, section 3.4.2).</summary>
    public bool IsOutputType => NamedType is not GraphQLInputObjectType;

    /// <summary>Whether null is not a value of the type.</summary>
    public bool IsNonNull => this is GraphQLNonNull;

    /// <summary>The type without its outermost non-null wrapper.</summary>
    public GraphQLType NullableType => this is GraphQLNonNull nonNull ? nonNull.OfType : this;

    /// <summary>The type inside all wrappers.</summary>
    public GraphQLNamedType NamedType
    {
        get
        {
            var type = this;
            while (true)
            {
                switch (type)
                {
                    case GraphQLNonNull nonNull:
                        type = nonNull.OfType;
                        break;
                    case GraphQLList list:
                        type = list.OfType;
                        break;
                    default:
                        return (GraphQLNamedType)type;
                }
            }
        }
    }
}
