using System.Diagnostics;

namespace Volunteers.GraphQL.Language;

/// <summary>
/// Turns text into a syntax tree by recursive descent (specification, appendix C "Grammar Summary"). Accepts executable
/// and type system documents; every method is named after the production that it reads.
/// </summary>
public ref partial struct Parser
{
    private readonly Source _source;
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token _token;
    private int _tokenCount;
    private int _nesting;

    private Parser(Source source, ParserOptions? options)
    {
        _source = source;
        _options = options ?? ParserOptions.Default;
        _lexer = new Lexer(source);
        Advance();
    }

    /// <summary>Parses a document.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no GraphQL document, or exceeds the options.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(new Source(text), options);

    /// <inheritdoc cref="Parse(string, ParserOptions?)"/>
    public static DocumentNode Parse(Source source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parser = new Parser(source, options);
        return parser.Document();
    }

    /// <summary>Parses a single value, such as <c>{ a: [1, $b] }</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(string text, ParserOptions? options = null)
    {
        var parser = new Parser(new Source(text), options);
        var value = parser.Value(isConst: false);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>Parses a reference to a type, such as <c>[Int!]!</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no type reference.</exception>
    public static TypeNode ParseType(string text, ParserOptions? options = null)
    {
        var parser = new Parser(new Source(text), options);
        var type = parser.TypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    private DocumentNode Document()
    {
        var location = _token.Location;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (!Skip(TokenKind.EndOfFile));

        return new DocumentNode(location, definitions.ToArray());
    }

    private DefinitionNode Definition()
    {
        if (_token.Kind == TokenKind.BraceLeft)
        {
            return OperationDefinition();
        }

        var hasDescription = PeekDescription();
        var keyword = hasDescription ? Lookahead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Error(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        switch (TextOf(keyword))
        {
            case "query" or "mutation" or "subscription": return OperationDefinition();
            case "fragment": return FragmentDefinition();
            case "directive": return DirectiveDefinition();
        }

        if (!hasDescription && TextOf(keyword) is "extend")
        {
            keyword = Lookahead();
        }

        switch (keyword.Kind == TokenKind.Name ? TextOf(keyword) : "")
        {
            case "schema": return SchemaDefinition();
            case "scalar": return ScalarTypeDefinition();
            case "type": return ObjectTypeDefinition();
            case "interface": return InterfaceTypeDefinition();
            case "union": return UnionTypeDefinition();
            case "enum": return EnumTypeDefinition();
            case "input": return InputObjectTypeDefinition();
        }

        throw hasDescription
            ? Error(_token, "Unexpected description, only GraphQL definitions support descriptions.")
            : Unexpected(keyword);
    }

    private NameNode Name()
    {
        var name = Expect(TokenKind.Name);
        return new NameNode(name.Location, TextOf(name).ToString());
    }

    private OperationDefinitionNode OperationDefinition()
    {
        var location = _token.Location;
        if (_token.Kind == TokenKind.BraceLeft)
        {
            return new OperationDefinitionNode(location, null, OperationType.Query, null, [], [], SelectionSet());
        }

        var description = Description();
        var operation = Operation();
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany(TokenKind.ParenLeft, static (ref p) => p.VariableDefinition(), TokenKind.ParenRight);
        var directives = Directives(isConst: false);
        return new OperationDefinitionNode(location, description, operation, name, variables, directives, SelectionSet());
    }

    private OperationType Operation()
    {
        var operation = Expect(TokenKind.Name);
        return TextOf(operation) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(operation),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var location = _token.Location;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? Value(isConst: true) : null;
        return new VariableDefinitionNode(location, description, variable, type, defaultValue, Directives(isConst: true));
    }

    private VariableNode Variable()
    {
        var dollar = Expect(TokenKind.Dollar);
        return new VariableNode(dollar.Location, Name());
    }

    private SelectionSetNode SelectionSet()
    {
        Enter();
        var location = _token.Location;
        var selections = Many(TokenKind.BraceLeft, static (ref p) => p.Selection(), TokenKind.BraceRight);
        _nesting--;
        return new SelectionSetNode(location, selections);
    }

    private SelectionNode Selection() => _token.Kind == TokenKind.Spread ? Fragment() : Field();

    private FieldNode Field()
    {
        var location = _token.Location;
        var name = Name();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = Name();
        }

        var arguments = Arguments(isConst: false);
        var directives = Directives(isConst: false);
        var selectionSet = _token.Kind == TokenKind.BraceLeft ? SelectionSet() : null;
        return new FieldNode(location, alias, name, arguments, directives, selectionSet);
    }

    private ArgumentNode[] Arguments(bool isConst) => isConst
        ? OptionalMany(TokenKind.ParenLeft, static (ref p) => p.Argument(isConst: true), TokenKind.ParenRight)
        : OptionalMany(TokenKind.ParenLeft, static (ref p) => p.Argument(isConst: false), TokenKind.ParenRight);

    private ArgumentNode Argument(bool isConst)
    {
        var location = _token.Location;
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode(location, name, Value(isConst));
    }

    private SelectionNode Fragment()
    {
        var location = Expect(TokenKind.Spread).Location;
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && _token.Kind == TokenKind.Name)
        {
            var name = FragmentName();
            return new FragmentSpreadNode(location, name, Directives(isConst: false));
        }

        var typeCondition = hasTypeCondition ? NamedType() : null;
        var directives = Directives(isConst: false);
        return new InlineFragmentNode(location, typeCondition, directives, SelectionSet());
    }

    private FragmentDefinitionNode FragmentDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("fragment");
        var name = FragmentName();
        ExpectKeyword("on");
        var typeCondition = NamedType();
        var directives = Directives(isConst: false);
        return new FragmentDefinitionNode(location, description, name, typeCondition, directives, SelectionSet());
    }

    private NameNode FragmentName() => PeekKeyword("on") ? throw Unexpected(_token) : Name();

    private ValueNode Value(bool isConst)
    {
        var start = _token;
        switch (start.Kind)
        {
            case TokenKind.BracketLeft:
                return ListValue(isConst);
            case TokenKind.BraceLeft:
                return ObjectValue(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(start.Location, TextOf(start).ToString());
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(start.Location, TextOf(start).ToString());
            case TokenKind.String or TokenKind.BlockString:
                return StringValue();
            case TokenKind.Name:
                Advance();
                return TextOf(start) switch
                {
                    "true" => new BooleanValueNode(start.Location, true),
                    "false" => new BooleanValueNode(start.Location, false),
                    "null" => new NullValueNode(start.Location),
                    var name => new EnumValueNode(start.Location, name.ToString()),
                };
            case TokenKind.Dollar when isConst:
                Advance();
                throw _token.Kind == TokenKind.Name
                    ? Error(start, $"Unexpected variable \"${ErrorText.Cut(TextOf(_token).ToString())}\" in constant value.")
                    : Unexpected(start);
            case TokenKind.Dollar:
                return Variable();
            default:
                throw Unexpected(start);
        }
    }

    private StringValueNode StringValue()
    {
        var text = _token;
        Advance();
        Debug.Assert(text.Text is not null, "The _lexer gives every string _token its value.");
        return new StringValueNode(text.Location, text.Text, text.Kind == TokenKind.BlockString);
    }

    private ListValueNode ListValue(bool isConst)
    {
        Enter();
        var location = _token.Location;
        Expect(TokenKind.BracketLeft);
        var values = new List<ValueNode>();
        while (!Skip(TokenKind.BracketRight))
        {
            values.Add(Value(isConst));
        }

        _nesting--;
        return new ListValueNode(location, values.ToArray());
    }

    private ObjectValueNode ObjectValue(bool isConst)
    {
        Enter();
        var location = _token.Location;
        Expect(TokenKind.BraceLeft);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
        {
            var fieldLocation = _token.Location;
            var name = Name();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(fieldLocation, name, Value(isConst)));
        }

        _nesting--;
        return new ObjectValueNode(location, fields.ToArray());
    }

    private DirectiveNode[] Directives(bool isConst)
    {
        if (_token.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            var location = _token.Location;
            Advance();
            var name = Name();
            directives.Add(new DirectiveNode(location, name, Arguments(isConst)));
        }

        return directives.ToArray();
    }

    private TypeNode TypeReference()
    {
        var location = _token.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var inner = TypeReference();
            Expect(TokenKind.BracketRight);
            _nesting--;
            type = new ListTypeNode(location, inner);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(location, type) : type;
    }

    private NamedTypeNode NamedType()
    {
        var location = _token.Location;
        return new NamedTypeNode(location, Name());
    }
}

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
