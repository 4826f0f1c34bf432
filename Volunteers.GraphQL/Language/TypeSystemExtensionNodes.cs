namespace Volunteers.GraphQL.Language;

/// <summary><c>extend …</c> (specification, section 3.2).</summary>
public abstract record TypeSystemExtensionNode(SourceLocation? Location, IReadOnlyList<DirectiveNode> Directives)
    : DefinitionNode(Location);

/// <summary><c>extend schema</c> (specification, section 3.3.3).</summary>
public sealed record SchemaExtensionNode(
    SourceLocation? Location, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<OperationTypeDefinitionNode> OperationTypes)
    : TypeSystemExtensionNode(Location, Directives);

/// <summary>The extension of a named type (specification, section 3.4.3).</summary>
public abstract record TypeExtensionNode(SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : TypeSystemExtensionNode(Location, Directives);

/// <summary><c>extend scalar</c> (specification, section 3.5.7).</summary>
public sealed record ScalarTypeExtensionNode(SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : TypeExtensionNode(Location, Name, Directives);

/// <summary><c>extend type</c> (specification, section 3.6.4).</summary>
public sealed record ObjectTypeExtensionNode(
    SourceLocation? Location, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields)
    : TypeExtensionNode(Location, Name, Directives);

/// <summary><c>extend interface</c> (specification, section 3.7.1).</summary>
public sealed record InterfaceTypeExtensionNode(
    SourceLocation? Location, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields)
    : TypeExtensionNode(Location, Name, Directives);

/// <summary><c>extend union</c> (specification, section 3.8.1).</summary>
public sealed record UnionTypeExtensionNode(
    SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<NamedTypeNode> Types)
    : TypeExtensionNode(Location, Name, Directives);

/// <summary><c>extend enum</c> (specification, section 3.9.1).</summary>
public sealed record EnumTypeExtensionNode(
    SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<EnumValueDefinitionNode> Values)
    : TypeExtensionNode(Location, Name, Directives);

/// <summary><c>extend input</c> (specification, section 3.10.1).</summary>
public sealed record InputObjectTypeExtensionNode(
    SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<InputValueDefinitionNode> Fields)
    : TypeExtensionNode(Location, Name, Directives);
