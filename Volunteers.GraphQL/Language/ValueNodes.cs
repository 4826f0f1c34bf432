namespace Volunteers.GraphQL.Language;

/// <summary>An input value (specification, section 2.9).</summary>
public abstract record ValueNode(SourceLocation? Location) : SyntaxNode(Location);

/// <summary>A reference to a variable, <see cref="Name"/> without its dollar sign.</summary>
public sealed record VariableNode(SourceLocation? Location, NameNode Name) : ValueNode(Location);

/// <summary>A whole number of any size, as it was written.</summary>
public sealed record IntValueNode(SourceLocation? Location, string Value) : ValueNode(Location);

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
public sealed record FloatValueNode(SourceLocation? Location, string Value) : ValueNode(Location);

/// <summary>A string with its escapes resolved.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Value">The value that it denotes.</param>
/// <param name="IsBlock">Whether it was, or is to be, written between triple quotes.</param>
public sealed record StringValueNode(SourceLocation? Location, string Value, bool IsBlock = false) : ValueNode(Location);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanValueNode(SourceLocation? Location, bool Value) : ValueNode(Location);

/// <summary><c>null</c>.</summary>
public sealed record NullValueNode(SourceLocation? Location) : ValueNode(Location);

/// <summary>The name of an enum value.</summary>
public sealed record EnumValueNode(SourceLocation? Location, string Value) : ValueNode(Location);

/// <summary>Values between brackets.</summary>
public sealed record ListValueNode(SourceLocation? Location, IReadOnlyList<ValueNode> Values) : ValueNode(Location);

/// <summary>Named values between braces.</summary>
public sealed record ObjectValueNode(SourceLocation? Location, IReadOnlyList<ObjectFieldNode> Fields) : ValueNode(Location);

/// <summary>One named value of an <see cref="ObjectValueNode"/>.</summary>
public sealed record ObjectFieldNode(SourceLocation? Location, NameNode Name, ValueNode Value) : SyntaxNode(Location);

/// <summary>A reference to a type (specification, section 2.11).</summary>
public abstract record TypeNode(SourceLocation? Location) : SyntaxNode(Location);

/// <summary>A type by its name.</summary>
public sealed record NamedTypeNode(SourceLocation? Location, NameNode Name) : TypeNode(Location);

/// <summary><c>[Type]</c>.</summary>
public sealed record ListTypeNode(SourceLocation? Location, TypeNode Type) : TypeNode(Location);

/// <summary><c>Type!</c>; <see cref="Type"/> is a <see cref="NamedTypeNode"/> or a <see cref="ListTypeNode"/>.</summary>
public sealed record NonNullTypeNode(SourceLocation? Location, TypeNode Type) : TypeNode(Location);
