namespace Volunteers.GraphQL.Language;

/// <summary>The kinds of lexical tokens (specification, section 2.1.6).</summary>
public enum TokenKind : byte
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Dot,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>How messages name a token kind.</summary>
internal static class TokenKindNames
{
    private static readonly string[] Names =
    [
        "<SOF>", "<EOF>", "!", "$", "&", "(", ")", ".", "...", ":", "=", "@", "[", "]", "{", "|", "}",
        "Name", "Int", "Float", "String", "BlockString",
    ];

    /// <summary>Punctuators are quoted, the others are not.</summary>
    public static string Describe(TokenKind kind) =>
        kind is > TokenKind.EndOfFile and < TokenKind.Name ? $"\"{Names[(int)kind]}\"" : Names[(int)kind];
}
