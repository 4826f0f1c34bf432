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

    private SchemaDefinitionNode SchemaDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("schema");
        var directives = Directives(isConst: true);
        var operationTypes =
            Many(TokenKind.BraceLeft, static (ref p) => p.OperationTypeDefinition(), TokenKind.BraceRight);
        return new SchemaDefinitionNode(location, description, directives, operationTypes);
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
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("scalar");
        var name = Name();
        return new ScalarTypeDefinitionNode(location, description, name, Directives(isConst: true));
    }

    private ObjectTypeDefinitionNode ObjectTypeDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("type");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        return new ObjectTypeDefinitionNode(location, description, name, interfaces, directives, FieldsDefinition());
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
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("interface");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        return new InterfaceTypeDefinitionNode(location, description, name, interfaces, directives, FieldsDefinition());
    }

    private UnionTypeDefinitionNode UnionTypeDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("union");
        var name = Name();
        var directives = Directives(isConst: true);
        return new UnionTypeDefinitionNode(location, description, name, directives, UnionMemberTypes());
    }

    private NamedTypeNode[] UnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? DelimitedMany(TokenKind.Pipe, static (ref p) => p.NamedType()) : [];

    private EnumTypeDefinitionNode EnumTypeDefinition()
    {
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("enum");
        var name = Name();
        var directives = Directives(isConst: true);
        return new EnumTypeDefinitionNode(location, description, name, directives, EnumValuesDefinition());
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
        var location = _token.Location;
        var description = Description();
        ExpectKeyword("input");
        var name = Name();
        var directives = Directives(isConst: true);
        return new InputObjectTypeDefinitionNode(location, description, name, directives, InputFieldsDefinition());
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

    private TypeSystemExtensionNode TypeSystemExtension()
    {
        var keyword = Lookahead();
        if (keyword.Kind == TokenKind.Name)
        {
            switch (TextOf(keyword))
            {
                case "schema": return SchemaExtension();
                case "scalar": return ScalarTypeExtension();
                case "type": return ObjectTypeExtension();
                case "interface": return InterfaceTypeExtension();
                case "union": return UnionTypeExtension();
                case "enum": return EnumTypeExtension();
                case "input": return InputObjectTypeExtension();
            }
        }

        throw Unexpected(keyword);
    }

    private SourceLocation ExtendKeywords(string keyword)
    {
        var location = _token.Location;
        ExpectKeyword("extend");
        ExpectKeyword(keyword);
        return location;
    }

    /// <summary>An extension that adds nothing is a mistake.</summary>
    private readonly void RequireAny(params ReadOnlySpan<int> counts)
    {
        foreach (var count in counts)
        {
            if (count > 0)
            {
                return;
            }
        }

        throw Unexpected(_token);
    }

    private SchemaExtensionNode SchemaExtension()
    {
        var location = ExtendKeywords("schema");
        var directives = Directives(isConst: true);
        var operationTypes =
            OptionalMany(TokenKind.BraceLeft, static (ref p) => p.OperationTypeDefinition(), TokenKind.BraceRight);
        RequireAny(directives.Length, operationTypes.Length);
        return new SchemaExtensionNode(location, directives, operationTypes);
    }

    private ScalarTypeExtensionNode ScalarTypeExtension()
    {
        var location = ExtendKeywords("scalar");
        var name = Name();
        var directives = Directives(isConst: true);
        RequireAny(directives.Length);
        return new ScalarTypeExtensionNode(location, name, directives);
    }

    private ObjectTypeExtensionNode ObjectTypeExtension()
    {
        var location = ExtendKeywords("type");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAny(interfaces.Length, directives.Length, fields.Length);
        return new ObjectTypeExtensionNode(location, name, interfaces, directives, fields);
    }

    private InterfaceTypeExtensionNode InterfaceTypeExtension()
    {
        var location = ExtendKeywords("interface");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAny(interfaces.Length, directives.Length, fields.Length);
        return new InterfaceTypeExtensionNode(location, name, interfaces, directives, fields);
    }

    private UnionTypeExtensionNode UnionTypeExtension()
    {
        var location = ExtendKeywords("union");
        var name = Name();
        var directives = Directives(isConst: true);
        var types = UnionMemberTypes();
        RequireAny(directives.Length, types.Length);
        return new UnionTypeExtensionNode(location, name, directives, types);
    }

    private EnumTypeExtensionNode EnumTypeExtension()
    {
        var location = ExtendKeywords("enum");
        var name = Name();
        var directives = Directives(isConst: true);
        var values = EnumValuesDefinition();
        RequireAny(directives.Length, values.Length);
        return new EnumTypeExtensionNode(location, name, directives, values);
    }

    private InputObjectTypeExtensionNode InputObjectTypeExtension()
    {
        var location = ExtendKeywords("input");
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = InputFieldsDefinition();
        RequireAny(directives.Length, fields.Length);
        return new InputObjectTypeExtensionNode(location, name, directives, fields);
    }
}
