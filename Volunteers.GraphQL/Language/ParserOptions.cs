namespace Volunteers.GraphQL.Language;

/// <summary>What a document may cost before it is refused with <see cref="ErrorCodes.LimitExceeded"/>.</summary>
public sealed record ParserOptions
{
    /// <summary>Enough for every document of one's own: no limit on tokens, the default nesting.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens a document may hold; comments and commas are none.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>
    /// The deepest nesting of selection sets, values and list types. It bounds the stack of everything that walks the tree.
    /// </summary>
    public int MaxNesting { get; init; } = 500;
}
