using System.Buffers;
using System.Globalization;
using System.Text;

namespace Volunteers.GraphQL.Language;

/// <summary>
/// Cuts a text into tokens, one at a time and without allocating for anything but string values
/// (specification, section 2.1 "Source Text"). White space, commas and comments are passed over.
/// </summary>
internal ref struct Lexer
{
    private static readonly SearchValues<char> PlainStringCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x7f - 0x20).Select(c => (char)c).Where(c => c is not ('"' or '\\')), '\t']);

    private readonly Source source;
    private readonly ReadOnlySpan<char> body;
    private int position;
    private int line;
    private int lineStart;

    public Lexer(Source source)
    {
        this.source = source;
        body = source.Body;
        line = 1;
    }

    /// <summary>The next token; after the last one, the end of the file again and again.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (position >= body.Length)
        {
            return Make(TokenKind.EndOfFile, body.Length, body.Length);
        }

        var start = position;
        var c = body[position];
        if (char.IsAsciiLetter(c) || c == '_')
        {
            return Name(start);
        }

        switch (c)
        {
            case '!': return Punctuator(TokenKind.Bang);
            case '$': return Punctuator(TokenKind.Dollar);
            case '&': return Punctuator(TokenKind.Ampersand);
            case '(': return Punctuator(TokenKind.ParenLeft);
            case ')': return Punctuator(TokenKind.ParenRight);
            case ':': return Punctuator(TokenKind.Colon);
            case '=': return Punctuator(TokenKind.EqualsSign);
            case '@': return Punctuator(TokenKind.At);
            case '[': return Punctuator(TokenKind.BracketLeft);
            case ']': return Punctuator(TokenKind.BracketRight);
            case '{': return Punctuator(TokenKind.BraceLeft);
            case '|': return Punctuator(TokenKind.Pipe);
            case '}': return Punctuator(TokenKind.BraceRight);
            case '.':
                return Dots(start);
            case '"':
                return body[position..].StartsWith("\"\"\"") ? BlockStringToken(start) : StringToken(start);
            case '-' or (>= '0' and <= '9'):
                return Number(start);
            case '\'':
                throw Error(start, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
            default:
                throw Error(start, $"{(IsScalarValueAt(start) ? "Unexpected" : "Invalid")} character: {DescribeCharacter(start)}.");
        }
    }

    private void SkipIgnored()
    {
        while (position < body.Length)
        {
            switch (body[position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    position++;
                    break;
                case '\n':
                    NewLine(1);
                    break;
                case '\r':
                    NewLine(position + 1 < body.Length && body[position + 1] == '\n' ? 2 : 1);
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        position++;
        while (position < body.Length && body[position] is not ('\n' or '\r') && IsScalarValueAt(position))
        {
            position += char.IsSurrogate(body[position]) ? 2 : 1;
        }
    }

    private void NewLine(int length)
    {
        position += length;
        line++;
        lineStart = position;
    }

    private Token Name(int start)
    {
        do
        {
            position++;
        }
        while (position < body.Length && IsNameContinue(body[position]));

        return Make(TokenKind.Name, start, position);
    }

    private Token Dots(int start)
    {
        if (body[position..].StartsWith("..."))
        {
            position += 3;
            return Make(TokenKind.Spread, start, position);
        }

        if (position + 1 < body.Length && body[position + 1] == '.')
        {
            throw Error(start, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (position + 1 < body.Length && char.IsAsciiDigit(body[position + 1]))
        {
            var end = position + 1;
            while (end < body.Length && char.IsAsciiDigit(body[end]))
            {
                end++;
            }

            var digits = body[(position + 1)..end];
            throw Error(start, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw Error(start, $"Unexpected character: {DescribeCharacter(start)}.");
    }

    private Token Number(int start)
    {
        var kind = TokenKind.Int;
        if (body[position] == '-')
        {
            position++;
        }

        if (position < body.Length && body[position] == '0')
        {
            position++;
            if (position < body.Length && char.IsAsciiDigit(body[position]))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(position)}.");
            }
        }
        else
        {
            Digits();
        }

        if (position < body.Length && body[position] == '.')
        {
            kind = TokenKind.Float;
            position++;
            Digits();
        }

        if (position < body.Length && body[position] is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (position < body.Length && body[position] is '+' or '-')
            {
                position++;
            }

            Digits();
        }

        // A number may not run into a name or another number: 1.2.3 and 0xF1 are mistakes, not two tokens.
        if (position < body.Length && (body[position] is '.' or '_' || char.IsAsciiLetter(body[position])))
        {
            throw Error(position, $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
        }

        return Make(kind, start, position);
    }

    private void Digits()
    {
        if (position >= body.Length || !char.IsAsciiDigit(body[position]))
        {
            throw Error(position, $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
        }

        do
        {
            position++;
        }
        while (position < body.Length && char.IsAsciiDigit(body[position]));
    }

    private Token StringToken(int start)
    {
        position++;
        StringBuilder? value = null;
        var chunkStart = position;
        while (true)
        {
            var plain = body[position..].IndexOfAnyExcept(PlainStringCharacters);
            position = plain < 0 ? body.Length : position + plain;
            if (position >= body.Length || body[position] is '\n' or '\r')
            {
                throw Error(position, "Unterminated string.");
            }

            if (body[position] == '"')
            {
                var last = body[chunkStart..position];
                var text = value is null ? last.ToString() : value.Append(last).ToString();
                position++;
                return Make(TokenKind.String, start, position) with { Text = text };
            }

            if (body[position] == '\\')
            {
                value ??= new StringBuilder();
                value.Append(body[chunkStart..position]);
                Escape(value);
                chunkStart = position;
            }
            else if (IsScalarValueAt(position))
            {
                position += char.IsSurrogate(body[position]) ? 2 : 1;
            }
            else
            {
                throw Error(position, $"Invalid character within String: {DescribeCharacter(position)}.");
            }
        }
    }

    private void Escape(StringBuilder value)
    {
        var escaped = position + 1 < body.Length ? body[position + 1] : '\0';
        if (escaped == 'u')
        {
            UnicodeEscape(value);
            return;
        }

        value.Append(escaped switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        });
        position += 2;
    }

    private void UnicodeEscape(StringBuilder value)
    {
        if (position + 2 < body.Length && body[position + 2] == '{')
        {
            BracedUnicodeEscape(value);
            return;
        }

        var unit = FourHexDigits(position + 2);
        if (unit is >= 0xD800 and <= 0xDBFF
            && body[Math.Min(position + 6, body.Length)..].StartsWith("\\u")
            && FourHexDigits(position + 8) is var trailing and >= 0xDC00 and <= 0xDFFF)
        {
            value.Append((char)unit).Append((char)trailing);
            position += 12;
            return;
        }

        if (unit is < 0 or (>= 0xD800 and <= 0xDFFF))
        {
            throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, 6)}\".");
        }

        value.Append((char)unit);
        position += 6;
    }

    private void BracedUnicodeEscape(StringBuilder value)
    {
        var end = position + 3;
        while (end < body.Length && end - position < 11 && char.IsAsciiHexDigit(body[end]))
        {
            end++;
        }

        var digits = body[(position + 3)..end];
        if (digits.Length > 0 && end < body.Length && body[end] == '}'
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            && Rune.IsValid(codePoint))
        {
            value.Append(new Rune(codePoint).ToString());
            position = end + 1;
            return;
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, end - position + 1)}\".");
    }

    private readonly int FourHexDigits(int start) =>
        start + 4 <= body.Length
        && int.TryParse(body.Slice(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;

    private Token BlockStringToken(int start)
    {
        var (startLine, startColumn) = (line, start - lineStart + 1);
        position += 3;
        var chunkStart = position;
        var current = new StringBuilder();
        var lines = new List<string>();
        while (position < body.Length)
        {
            var c = body[position];
            if (c == '"' && body[position..].StartsWith("\"\"\""))
            {
                lines.Add(current.Append(body[chunkStart..position]).ToString());
                position += 3;
                return new Token(TokenKind.BlockString, start, position, startLine, startColumn, BlockString.Dedent(lines));
            }

            if (c == '\\' && body[position..].StartsWith("\\\"\"\""))
            {
                current.Append(body[chunkStart..position]);
                chunkStart = position + 1;
                position += 4;
            }
            else if (c is '\n' or '\r')
            {
                lines.Add(current.Append(body[chunkStart..position]).ToString());
                current.Clear();
                NewLine(c == '\r' && position + 1 < body.Length && body[position + 1] == '\n' ? 2 : 1);
                chunkStart = position;
            }
            else if (IsScalarValueAt(position))
            {
                position += char.IsSurrogate(c) ? 2 : 1;
            }
            else
            {
                throw Error(position, $"Invalid character within String: {DescribeCharacter(position)}.");
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private Token Punctuator(TokenKind kind)
    {
        position++;
        return Make(kind, position - 1, position);
    }

    private readonly Token Make(TokenKind kind, int start, int end) =>
        new(kind, start, end, line, start - lineStart + 1);

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>False for half a surrogate pair: the only code unit that is no Unicode scalar value.</summary>
    private readonly bool IsScalarValueAt(int index) =>
        !char.IsSurrogate(body[index])
        || (char.IsHighSurrogate(body[index]) && index + 1 < body.Length && char.IsLowSurrogate(body[index + 1]));

    private readonly string DescribeCharacter(int index)
    {
        if (index >= body.Length)
        {
            return "<EOF>";
        }

        var codePoint = char.IsSurrogate(body[index]) && IsScalarValueAt(index)
            ? char.ConvertToUtf32(body[index], body[index + 1])
            : body[index];
        return codePoint switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7e => $"\"{(char)codePoint}\"",
            _ => $"U+{codePoint:X4}",
        };
    }

    private readonly string Slice(int start, int length) =>
        body.Slice(start, Math.Min(length, body.Length - start)).ToString();

    private readonly GraphQLSyntaxException Error(int index, string description) => new(source, index, description);
}
