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

/// <summary>One lexical token: a stretch of the text, and for strings the value that it denotes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Zero-based index of its first character.</param>
/// <param name="End">Zero-based index after its last character.</param>
/// <param name="Line">One-based line of its first character.</param>
/// <param name="Column">One-based column of its first character.</param>
/// <param name="Text">The value of a string token with escapes resolved; null for every other kind.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End, int Line, int Column, string? Text = null)
{
    /// <summary>Where the token starts.</summary>
    public SourceLocation Location => new(Line, Column);
}
