namespace Volunteers.GraphQL.Types;

/// <summary>An argument of a field or directive (specification, section 3.6.1).</summary>
public sealed class GraphQLArgument : GraphQLInputValue
{
    /// <param name="name">The argument's name.</param>
    /// <param name="type">The type of the value that is given.</param>
    public GraphQLArgument(string name, GraphQLType type)
        : base(name, type)
    {
    }

    /// <summary>
    /// Turns the coerced value into what the resolver takes: input objects into records, ids into keys. Null leaves it as it is. May
    /// throw <see cref="GraphQLException"/> for a value that the type allows and the resolver does not.
    /// </summary>
    public Func<object?, object?>? Converter { get; init; }
}
