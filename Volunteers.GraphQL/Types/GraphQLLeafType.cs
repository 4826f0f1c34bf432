using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A type whose values have no fields: a scalar or an enum.</summary>
public abstract class GraphQLLeafType : GraphQLNamedType
{
    private protected GraphQLLeafType(string name)
        : base(name)
    {
    }

    /// <summary>Turns a JSON value of a variable, never null, into the runtime value (specification, "Input Coercion").</summary>
    /// <exception cref="GraphQLException">The value does not fit; the message says why.</exception>
    public abstract object ParseValue(JsonElement value);

    /// <summary>Turns a literal, never null and never a variable, into the runtime value (specification, "Input Coercion").</summary>
    /// <exception cref="GraphQLException">The literal does not fit; the message says why.</exception>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>Turns what a resolver answered, never null, into what <see cref="Write"/> takes (specification, "Result Coercion").</summary>
    /// <exception cref="GraphQLException">The value does not fit; the message says why.</exception>
    public abstract object CoerceResult(object value);

    /// <summary>Writes a value that came from <see cref="CoerceResult"/>.</summary>
    public abstract void Write(Utf8JsonWriter writer, object value);

    /// <summary>The literal that <see cref="ParseLiteral"/> turns into <paramref name="value"/>.</summary>
    public abstract ValueNode ToLiteral(object value);

    private protected static GraphQLException InputError(string message) => new(message, ErrorCodes.BadUserInput);

    private protected static GraphQLException ResultError(string message) => new(message, ErrorCodes.Internal);
}

/// <summary>A scalar (specification, section 3.5). Derive for a format of your own.</summary>
public abstract class GraphQLScalarType : GraphQLLeafType
{
    /// <param name="name">The scalar's name.</param>
    protected GraphQLScalarType(string name)
        : base(name)
    {
    }

    /// <summary>Where the format is specified; null for built-in scalars (specification, section 3.13.4).</summary>
    public string? SpecifiedByUrl { get; init; }
}
