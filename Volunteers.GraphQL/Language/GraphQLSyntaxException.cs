namespace Volunteers.GraphQL.Language;

/// <summary>The text is not a GraphQL document (specification, section 2). The message is the one that graphql-js gives.</summary>
public sealed class GraphQLSyntaxException : GraphQLException
{
    /// <param name="source">The text.</param>
    /// <param name="position">Zero-based index of the first character that does not fit.</param>
    /// <param name="description">What does not fit, as a sentence.</param>
    /// <param name="code">Written as <c>extensions.code</c>.</param>
    public GraphQLSyntaxException(Source source, int position, string description, string code = ErrorCodes.BadUserInput)
        : this(description, (source ?? throw new ArgumentNullException(nameof(source))).GetLocation(position), position, code)
    {
    }

    private GraphQLSyntaxException(string description, SourceLocation location, int position, string code)
        : base(new GraphQLError($"Syntax Error: {description}", [location], Code: code))
    {
        Position = position;
        Location = location;
    }

    /// <summary>Zero-based index into the text.</summary>
    public int Position { get; }

    /// <summary>The same place as line and column.</summary>
    public SourceLocation Location { get; }
}
