namespace Volunteers.GraphQL.Language;

/// <summary>A reference to a type (specification, section 2.11).</summary>
public abstract record TypeNode(SourceLocation? Location) : SyntaxNode(Location);

/// <summary>A type by its name.</summary>
public sealed record NamedTypeNode(SourceLocation? Location, NameNode Name) : TypeNode(Location);

/// <summary><c>[Type]</c>.</summary>
public sealed record ListTypeNode(SourceLocation? Location, TypeNode Type) : TypeNode(Location);

/// <summary><c>Type!</c>; <see cref="Type"/> is a <see cref="NamedTypeNode"/> or a <see cref="ListTypeNode"/>.</summary>
public sealed record NonNullTypeNode(SourceLocation? Location, TypeNode Type) : TypeNode(Location);
