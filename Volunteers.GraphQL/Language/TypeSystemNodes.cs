namespace Volunteers.GraphQL.Language;

/// <summary>A definition of the type system (specification, section 3.1), or an extension of one (section 3.2).</summary>
public abstract record TypeSystemDefinitionNode(SourceLocation? Location, StringValueNode? Description)
    : DefinitionNode(Location)
{
    /// <summary>Whether it begins with <c>extend</c>: it has no description, and adds to what is defined elsewhere.</summary>
    public bool IsExtension { get; init; }
}

/// <summary><c>schema { }</c> (specification, section 3.3).</summary>
public sealed record SchemaDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<OperationTypeDefinitionNode> OperationTypes)
    : TypeSystemDefinitionNode(Location, Description);

/// <summary><c>query: Query</c> (specification, section 3.3.1).</summary>
public sealed record OperationTypeDefinitionNode(SourceLocation? Location, OperationType Operation, NamedTypeNode Type)
    : SyntaxNode(Location);

/// <summary>The definition of a named type (specification, section 3.4).</summary>
public abstract record TypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : TypeSystemDefinitionNode(Location, Description);

/// <summary><c>scalar</c> (specification, section 3.5).</summary>
public sealed record ScalarTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary><c>type</c> (specification, section 3.6).</summary>
public sealed record ObjectTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary>A field of an object or interface (specification, section 3.6).</summary>
public sealed record FieldDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<InputValueDefinitionNode> Arguments,
    TypeNode Type, IReadOnlyList<DirectiveNode> Directives)
    : SyntaxNode(Location);

/// <summary>An argument or a field of an input object (specification, sections 3.6.1 and 3.10).</summary>
public sealed record InputValueDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, TypeNode Type, ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives)
    : SyntaxNode(Location);

/// <summary><c>interface</c> (specification, section 3.7).</summary>
public sealed record InterfaceTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary><c>union</c> (specification, section 3.8).</summary>
public sealed record UnionTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<NamedTypeNode> Types)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary><c>enum</c> (specification, section 3.9).</summary>
public sealed record EnumTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<EnumValueDefinitionNode> Values)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary>A value of an enum (specification, section 3.9).</summary>
public sealed record EnumValueDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : SyntaxNode(Location);

/// <summary><c>input</c> (specification, section 3.10).</summary>
public sealed record InputObjectTypeDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<InputValueDefinitionNode> Fields)
    : TypeDefinitionNode(Location, Description, Name, Directives);

/// <summary><c>directive @name on …</c> (specification, section 3.13).</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Name">Its name without the at sign.</param>
/// <param name="Arguments">What it may be given.</param>
/// <param name="IsRepeatable">Whether one place may carry it more than once.</param>
/// <param name="Locations">The names of the places that may carry it, such as <c>FIELD_DEFINITION</c>.</param>
public sealed record DirectiveDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, IReadOnlyList<InputValueDefinitionNode> Arguments,
    bool IsRepeatable, IReadOnlyList<NameNode> Locations)
    : TypeSystemDefinitionNode(Location, Description);
