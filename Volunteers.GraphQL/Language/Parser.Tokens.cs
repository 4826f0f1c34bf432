namespace Volunteers.GraphQL.Language;

/// <content>Moving over the tokens, and what goes wrong there.</content>
public ref partial struct Parser
{
    private delegate T Production<out T>(ref Parser parser);

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw Error(
                _token,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.",
                ErrorCodes.LimitExceeded);
        }
    }

    private readonly Token Lookahead()
    {
        var ahead = _lexer;
        return ahead.Next();
    }

    private void Enter()
    {
        if (++_nesting > _options.MaxNesting)
        {
            throw Error(
                _token,
                $"Document is nested more than {_options.MaxNesting} levels deep. Parsing aborted.",
                ErrorCodes.LimitExceeded);
        }
    }

    private readonly ReadOnlySpan<char> TextOf(Token of) => _source.Body.AsSpan(of.Start, of.End - of.Start);

    private Token Expect(TokenKind kind)
    {
        var expected = _token;
        if (expected.Kind != kind)
        {
            throw Error(expected, $"Expected {TokenKindNames.Describe(kind)}, found {Describe(expected)}.");
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return expected;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool PeekKeyword(string keyword) =>
        _token.Kind == TokenKind.Name && TextOf(_token).SequenceEqual(keyword);

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error(_token, $"Expected \"{keyword}\", found {Describe(_token)}.");
        }
    }

    private bool SkipKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    /// <summary>At least one item between the two punctuators, which must be there.</summary>
    private T[] Many<T>(TokenKind open, Production<T> item, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(item(ref this));
        }
        while (!Skip(close));

        return items.ToArray();
    }

    /// <summary>Nothing, or at least one item between the two punctuators.</summary>
    private T[] OptionalMany<T>(TokenKind open, Production<T> item, TokenKind close) =>
        _token.Kind == open ? Many(open, item, close) : [];

    /// <summary>At least one item, with the punctuator between them and, if the author likes, before the first.</summary>
    private T[] DelimitedMany<T>(TokenKind delimiter, Production<T> item)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(item(ref this));
        }
        while (Skip(delimiter));

        return items.ToArray();
    }

    private readonly string Describe(Token of) => of.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{TokenKindNames.Describe(of.Kind)} \"{ErrorText.Cut(TextOf(of).ToString())}\"",
        TokenKind.String or TokenKind.BlockString => $"{TokenKindNames.Describe(of.Kind)} \"{ErrorText.Cut(of.Text!)}\"",
        _ => TokenKindNames.Describe(of.Kind),
    };

    private readonly GraphQLSyntaxException Unexpected(Token at) => Error(at, $"Unexpected {Describe(at)}.");

    private readonly GraphQLSyntaxException Error(Token at, string description, string code = ErrorCodes.BadUserInput) =>
        new(_source, at.Start, description, code);
}
