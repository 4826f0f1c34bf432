namespace Volunteers.GraphQL.Language;

/// <summary>
/// Reads a schema coordinate. Nothing is passed over between its parts, unlike in a document (specification, section 2.14 "Schema
/// Coordinates": its tokens are punctuators and names only).
/// </summary>
internal ref struct SchemaCoordinateParser(Source source)
{
    private readonly ReadOnlySpan<char> _text = source.Body;
    private int _position;

    /// <exception cref="GraphQLSyntaxException">The text is no coordinate.</exception>
    public SchemaCoordinate Parse()
    {
        SchemaCoordinate coordinate;
        if (Take('@'))
        {
            var directive = Name();
            coordinate = Take('(') ? new DirectiveArgumentCoordinate(directive, ArgumentName()) : new DirectiveCoordinate(directive);
        }
        else
        {
            var type = Name();
            if (Take('.'))
            {
                var member = Name();
                coordinate = Take('(') ? new ArgumentCoordinate(type, member, ArgumentName()) : new MemberCoordinate(type, member);
            }
            else
            {
                coordinate = new TypeCoordinate(type);
            }
        }

        return _position == _text.Length ? coordinate : throw Unexpected("<EOF>");
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private string ArgumentName()
    {
        var name = Name();
        Expect(':');
        Expect(')');
        return name;
    }

    private string Name()
    {
        var start = _position;
        if (start < _text.Length && IsNameStart(_text[start]))
        {
            do
            {
                _position++;
            }
            while (_position < _text.Length && (IsNameStart(_text[_position]) || char.IsAsciiDigit(_text[_position])));
            return _text[start.._position].ToString();
        }

        throw Unexpected("Name");
    }

    private bool Take(char punctuator)
    {
        if (_position < _text.Length && _text[_position] == punctuator)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void Expect(char punctuator)
    {
        if (!Take(punctuator))
        {
            throw Unexpected($"\"{punctuator}\"");
        }
    }

    private readonly GraphQLSyntaxException Unexpected(string expected) => new(
        source,
        _position,
        $"Expected {expected}, found {(_position < _text.Length ? $"\"{_text[_position]}\"" : "<EOF>")}.");
}
