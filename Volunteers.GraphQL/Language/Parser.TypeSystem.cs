namespace Volunteers.GraphQL.Language;

/// <content>Type system definitions and extensions (specification, section 3).</content>
public ref partial struct Parser
{
    private static readonly HashSet<string> DirectiveLocations = new(StringComparer.Ordinal)
    {
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    };

    private StringValueNode? Description() => PeekDescription() ? StringValue() : null;

    /// <summary>What stands before the name of a definition: a description, or <c>extend</c>; and the keyword.</summary>
    private (SourceLocation Location, StringValueNode? Description, bool IsExtension) Begin(string keyword)
    {
        var location = _token.Location;
        var isExtension = SkipKeyword("extend");
        var description = isExtension ? null : Description();
        ExpectKeyword(keyword);
        return (location, description, isExtension);
    }

    /// <summary>An extension that adds nothing is a mistake.</summary>
    private readonly void RequireAny(bool isExtension, params ReadOnlySpan<int> counts)
    {
        if (isExtension && counts.IndexOfAnyExcept(0) < 0)
        {
            throw Unexpected(_token);
        }
    }

    private SchemaDefinitionNode SchemaDefinition()
    {
        var (location, description, isExtension) = Begin("schema");
        var directives = Directives(isConst: true);
        var operationTypes = isExtension
            ? OptionalMany(TokenKind.BraceLeft, static (ref p) => p.OperationTypeDefinition(), TokenKind.BraceRight)
            : Many(TokenKind.BraceLeft, static (ref p) => p.OperationTypeDefinition(), TokenKind.BraceRight);
        RequireAny(isExtension, directives.Length, operationTypes.Length);
        return new SchemaDefinitionNode(location, description, directives, operationTypes) { IsExtension = isExtension };
    }

    private OperationTypeDefinitionNode OperationTypeDefinition()
    {
        var location = _token.Location;
        var operation = Operation();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(location, operation, NamedType());
    }

    private ScalarTypeDefinitionNode ScalarTypeDefinition()
    {
        var (location, description, isExtension) = Begin("scalar");
        var name = Name();
        var directives = Directives(isConst: true);
        RequireAny(isExtension, directives.Length);
        return new ScalarTypeDefinitionNode(location, description, name, directives) { IsExtension = isExtension };
    }

    private ObjectTypeDefinitionNode ObjectTypeDefinition()
    {
        var (location, description, isExtension) = Begin("type");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAny(isExtension, interfaces.Length, directives.Length, fields.Length);
        return new ObjectTypeDefinitionNode(location, description, name, interfaces, directives, fields) { IsExtension = isExtension };
    }

    private NamedTypeNode[] ImplementsInterfaces() =>
        SkipKeyword("implements") ? DelimitedMany(TokenKind.Ampersand, static (ref p) => p.NamedType()) : [];

    private FieldDefinitionNode[] FieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.FieldDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode FieldDefinition()
    {
        var location = _token.Location;
        var description = Description();
        var name = Name();
        var arguments = ArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        return new FieldDefinitionNode(location, description, name, arguments, type, Directives(isConst: true));
    }

    private InputValueDefinitionNode[] ArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenLeft, static (ref p) => p.InputValueDefinition(), TokenKind.ParenRight);

    private InputValueDefinitionNode InputValueDefinition()
    {
        var location = _token.Location;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? Value(isConst: true) : null;
        return new InputValueDefinitionNode(location, description, name, type, defaultValue, Directives(isConst: true));
    }

    private InterfaceTypeDefinitionNode InterfaceTypeDefinition()
    {
        var (location, description, isExtension) = Begin("interface");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAny(isExtension, interfaces.Length, directives.Length, fields.Length);
        return new InterfaceTypeDefinitionNode(location, description, name, interfaces, directives, fields) { IsExtension = isExtension };
    }

    private UnionTypeDefinitionNode UnionTypeDefinition()
    {
        var (location, description, isExtension) = Begin("union");
        var name = Name();
        var directives = Directives(isConst: true);
        var types = UnionMemberTypes();
        RequireAny(isExtension, directives.Length, types.Length);
        return new UnionTypeDefinitionNode(location, description, name, directives, types) { IsExtension = isExtension };
    }

    private NamedTypeNode[] UnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? DelimitedMany(TokenKind.Pipe, static (ref p) => p.NamedType()) : [];

    private EnumTypeDefinitionNode EnumTypeDefinition()
    {
        var (location, description, isExtension) = Begin("enum");
        var name = Name();
        var directives = Directives(isConst: true);
        var values = EnumValuesDefinition();
        RequireAny(isExtension, directives.Length, values.Length);
        return new EnumTypeDefinitionNode(location, description, name, directives, values) { IsExtension = isExtension };
    }

    private EnumValueDefinitionNode[] EnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.EnumValueDefinition(), TokenKind.BraceRight);

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var location = _token.Location;
        var description = Description();
        if (_token.Kind == TokenKind.Name && TextOf(_token) is "true" or "false" or "null")
        {
            throw Error(_token, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        }

        var name = Name();
        return new EnumValueDefinitionNode(location, description, name, Directives(isConst: true));
    }

    private InputObjectTypeDefinitionNode InputObjectTypeDefinition()
    {
        var (location, description, isExtension) = Begin("input");
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = InputFieldsDefinition();
        RequireAny(isExtension, directives.Length, fields.Length);
        return new InputObjectTypeDefinitionNode(location, description, name, directives, fields) { IsExtension = isExtension };
    }

    private InputValueDefinitionNode[] InputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref p) => p.InputValueDefinition(), TokenKind.BraceRight);

    private DirectiveDefinitionNode DirectiveDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = Name();
        var arguments = ArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = DelimitedMany(TokenKind.Pipe, static (ref p) => p.DirectiveLocation());
        return new DirectiveDefinitionNode(location, description, name, arguments, isRepeatable, locations);
    }

    private NameNode DirectiveLocation()
    {
        var start = _token;
        var name = Name();
        return DirectiveLocations.Contains(name.Value) ? name : throw Unexpected(start);
    }
}
