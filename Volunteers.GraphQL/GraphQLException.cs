namespace Volunteers.GraphQL;

/// <summary>Thrown by a resolver or by the library to answer with one error whose message and code the client may see.</summary>
public class GraphQLException : Exception
{
    /// <param name="message">Shown to the client; what is put into it is cut.</param>
    /// <param name="code">Written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
    public GraphQLException(ErrorTextHandler message, string? code = null)
        : this(message.ToString(), code)
    {
    }

    /// <param name="message">Shown to the client.</param>
    /// <param name="code">Written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message, code))
    {
    }

    /// <param name="error">The error as it goes to the client; the executor adds location and path where they are missing.</param>
    public GraphQLException(GraphQLError error)
        : base(error?.Message, error?.Exception)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The error as it goes to the client.</summary>
    public GraphQLError Error { get; }
}
