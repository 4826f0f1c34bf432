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

    private readonly Source _source;
    private readonly ReadOnlySpan<char> _body;
    private int _position;
    private int _line;
    private int _lineStart;

    public Lexer(Source source)
    {
        _source = source;
        _body = source.Body;
        _line = 1;
    }

    /// <summary>The next token; after the last one, the end of the file again and again.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= _body.Length)
        {
            return Make(TokenKind.EndOfFile, _body.Length, _body.Length);
        }

        var start = _position;
        var c = _body[_position];
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
                return _body[_position..].StartsWith("\"\"\"") ? BlockStringToken(start) : StringToken(start);
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
        while (_position < _body.Length)
        {
            switch (_body[_position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    _position++;
                    break;
                case '\n':
                    NewLine(1);
                    break;
                case '\r':
                    NewLine(_position + 1 < _body.Length && _body[_position + 1] == '\n' ? 2 : 1);
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
        _position++;
        while (_position < _body.Length && _body[_position] is not ('\n' or '\r') && IsScalarValueAt(_position))
        {
            _position += char.IsSurrogate(_body[_position]) ? 2 : 1;
        }
    }

    private void NewLine(int length)
    {
        _position += length;
        _line++;
        _lineStart = _position;
    }

    private Token Name(int start)
    {
        do
        {
            _position++;
        }
        while (_position < _body.Length && IsNameContinue(_body[_position]));

        return Make(TokenKind.Name, start, _position);
    }

    private Token Dots(int start)
    {
        if (_body[_position..].StartsWith("..."))
        {
            _position += 3;
            return Make(TokenKind.Spread, start, _position);
        }

        throw Error(start, $"Unexpected character: {DescribeCharacter(start)}.");
    }

    private Token Number(int start)
    {
        var kind = TokenKind.Int;
        if (_body[_position] == '-')
        {
            _position++;
        }

        if (_position < _body.Length && _body[_position] == '0')
        {
            _position++;
            if (_position < _body.Length && char.IsAsciiDigit(_body[_position]))
            {
                throw Error(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
            }
        }
        else
        {
            Digits();
        }

        if (_position < _body.Length && _body[_position] == '.')
        {
            kind = TokenKind.Float;
            _position++;
            Digits();
        }

        if (_position < _body.Length && _body[_position] is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (_position < _body.Length && _body[_position] is '+' or '-')
            {
                _position++;
            }

            Digits();
        }

        // A number may not run into a name or another number: 1.2.3 and 0xF1 are mistakes, not two tokens.
        if (_position < _body.Length && (_body[_position] is '.' or '_' || char.IsAsciiLetter(_body[_position])))
        {
            throw Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");
        }

        return Make(kind, start, _position);
    }

    private void Digits()
    {
        if (_position >= _body.Length || !char.IsAsciiDigit(_body[_position]))
        {
            throw Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");
        }

        do
        {
            _position++;
        }
        while (_position < _body.Length && char.IsAsciiDigit(_body[_position]));
    }

    private Token StringToken(int start)
    {
        _position++;
        StringBuilder? value = null;
        var chunkStart = _position;
        while (true)
        {
            var plain = _body[_position..].IndexOfAnyExcept(PlainStringCharacters);
            _position = plain < 0 ? _body.Length : _position + plain;
            if (_position >= _body.Length || _body[_position] is '\n' or '\r')
            {
                throw Error(_position, "Unterminated string.");
            }

            if (_body[_position] == '"')
            {
                var last = _body[chunkStart.._position];
                var text = value is null ? last.ToString() : value.Append(last).ToString();
                _position++;
                return Make(TokenKind.String, start, _position) with { Text = text };
            }

            if (_body[_position] == '\\')
            {
                value ??= new StringBuilder();
                value.Append(_body[chunkStart.._position]);
                Escape(value);
                chunkStart = _position;
            }
            else if (IsScalarValueAt(_position))
            {
                _position += char.IsSurrogate(_body[_position]) ? 2 : 1;
            }
            else
            {
                throw Error(_position, $"Invalid character within String: {DescribeCharacter(_position)}.");
            }
        }
    }

    private void Escape(StringBuilder value)
    {
        var escaped = _position + 1 < _body.Length ? _body[_position + 1] : '\0';
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
            _ => throw Error(_position, $"Invalid character escape sequence: \"{Slice(_position, 2)}\"."),
        });
        _position += 2;
    }

    private void UnicodeEscape(StringBuilder value)
    {
        if (_position + 2 < _body.Length && _body[_position + 2] == '{')
        {
            BracedUnicodeEscape(value);
            return;
        }

        var unit = FourHexDigits(_position + 2);
        if (unit is >= 0xD800 and <= 0xDBFF
            && _body[Math.Min(_position + 6, _body.Length)..].StartsWith("\\u")
            && FourHexDigits(_position + 8) is var trailing and >= 0xDC00 and <= 0xDFFF)
        {
            value.Append((char)unit).Append((char)trailing);
            _position += 12;
            return;
        }

        if (unit is < 0 or (>= 0xD800 and <= 0xDFFF))
        {
            throw Error(_position, $"Invalid Unicode escape sequence: \"{Slice(_position, 6)}\".");
        }

        value.Append((char)unit);
        _position += 6;
    }

    private void BracedUnicodeEscape(StringBuilder value)
    {
        var end = _position + 3;
        while (end < _body.Length && end - _position < 11 && char.IsAsciiHexDigit(_body[end]))
        {
            end++;
        }

        var digits = _body[(_position + 3)..end];
        if (digits.Length > 0 && end < _body.Length && _body[end] == '}'
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            && Rune.IsValid(codePoint))
        {
            value.Append(new Rune(codePoint).ToString());
            _position = end + 1;
            return;
        }

        throw Error(_position, $"Invalid Unicode escape sequence: \"{Slice(_position, end - _position + 1)}\".");
    }

    private readonly int FourHexDigits(int start) =>
        start + 4 <= _body.Length
        && int.TryParse(_body.Slice(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;

    private Token BlockStringToken(int start)
    {
        var (startLine, startColumn) = (_line, start - _lineStart + 1);
        _position += 3;
        var chunkStart = _position;
        var current = new StringBuilder();
        var lines = new List<string>();
        while (_position < _body.Length)
        {
            var c = _body[_position];
            if (c == '"' && _body[_position..].StartsWith("\"\"\""))
            {
                lines.Add(current.Append(_body[chunkStart.._position]).ToString());
                _position += 3;
                return new Token(TokenKind.BlockString, start, _position, startLine, startColumn, BlockString.Dedent(lines));
            }

            if (c == '\\' && _body[_position..].StartsWith("\\\"\"\""))
            {
                current.Append(_body[chunkStart.._position]);
                chunkStart = _position + 1;
                _position += 4;
            }
            else if (c is '\n' or '\r')
            {
                lines.Add(current.Append(_body[chunkStart.._position]).ToString());
                current.Clear();
                NewLine(c == '\r' && _position + 1 < _body.Length && _body[_position + 1] == '\n' ? 2 : 1);
                chunkStart = _position;
            }
            else if (IsScalarValueAt(_position))
            {
                _position += char.IsSurrogate(c) ? 2 : 1;
            }
            else
            {
                throw Error(_position, $"Invalid character within String: {DescribeCharacter(_position)}.");
            }
        }

        throw Error(_position, "Unterminated string.");
    }

    private Token Punctuator(TokenKind kind)
    {
        _position++;
        return Make(kind, _position - 1, _position);
    }

    private readonly Token Make(TokenKind kind, int start, int end) =>
        new(kind, start, end, _line, start - _lineStart + 1);

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>False for half a surrogate pair: the only code unit that is no Unicode scalar value.</summary>
    private readonly bool IsScalarValueAt(int index) =>
        !char.IsSurrogate(_body[index])
        || (char.IsHighSurrogate(_body[index]) && index + 1 < _body.Length && char.IsLowSurrogate(_body[index + 1]));

    private readonly string DescribeCharacter(int index)
    {
        if (index >= _body.Length)
        {
            return "<EOF>";
        }

        var codePoint = char.IsSurrogate(_body[index]) && IsScalarValueAt(index)
            ? char.ConvertToUtf32(_body[index], _body[index + 1])
            : _body[index];
        return codePoint switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7e => $"\"{(char)codePoint}\"",
            _ => $"U+{codePoint:X4}",
        };
    }

    private readonly string Slice(int start, int length) =>
        _body.Slice(start, Math.Min(length, _body.Length - start)).ToString();

    private readonly GraphQLSyntaxException Error(int index, string description) => new(_source, index, description);
}
