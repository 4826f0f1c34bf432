namespace Volunteers.GraphQL.Language;

/// <summary>A whole document (specification, section 2.2).</summary>
public sealed record DocumentNode(SourceLocation? Location, IReadOnlyList<DefinitionNode> Definitions) : SyntaxNode(Location);

/// <summary>Anything that may stand at the top of a document.</summary>
public abstract record DefinitionNode(SourceLocation? Location) : SyntaxNode(Location);

/// <summary>An operation or a fragment.</summary>
public abstract record ExecutableDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, IReadOnlyList<DirectiveNode> Directives, SelectionSetNode SelectionSet)
    : DefinitionNode(Location);

/// <summary>What an operation does.</summary>
public enum OperationType : byte
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>An operation (specification, section 2.3).</summary>
public sealed record OperationDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, OperationType Operation, NameNode? Name,
    IReadOnlyList<VariableDefinitionNode> VariableDefinitions, IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet)
    : ExecutableDefinitionNode(Location, Description, Directives, SelectionSet);

/// <summary>A fragment (specification, section 2.8).</summary>
public sealed record FragmentDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, NameNode Name, NamedTypeNode TypeCondition,
    IReadOnlyList<DirectiveNode> Directives, SelectionSetNode SelectionSet)
    : ExecutableDefinitionNode(Location, Description, Directives, SelectionSet);

/// <summary>The declaration of a variable (specification, section 2.10).</summary>
public sealed record VariableDefinitionNode(
    SourceLocation? Location, StringValueNode? Description, VariableNode Variable, TypeNode Type, ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives)
    : SyntaxNode(Location);

/// <summary>Fields, fragment spreads and inline fragments between braces (specification, section 2.4).</summary>
public sealed record SelectionSetNode(SourceLocation? Location, IReadOnlyList<SelectionNode> Selections) : SyntaxNode(Location);

/// <summary>A field, fragment spread or inline fragment.</summary>
public abstract record SelectionNode(SourceLocation? Location, IReadOnlyList<DirectiveNode> Directives) : SyntaxNode(Location);

/// <summary>A field (specification, section 2.5).</summary>
public sealed record FieldNode(
    SourceLocation? Location, NameNode? Alias, NameNode Name, IReadOnlyList<ArgumentNode> Arguments,
    IReadOnlyList<DirectiveNode> Directives, SelectionSetNode? SelectionSet)
    : SelectionNode(Location, Directives)
{
    /// <summary>The key of the field in the response: its alias, or its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>An argument of a field or directive (specification, section 2.6).</summary>
public sealed record ArgumentNode(SourceLocation? Location, NameNode Name, ValueNode Value) : SyntaxNode(Location);

/// <summary><c>...Name</c> (specification, section 2.8).</summary>
public sealed record FragmentSpreadNode(SourceLocation? Location, NameNode Name, IReadOnlyList<DirectiveNode> Directives)
    : SelectionNode(Location, Directives);

/// <summary><c>... on Type { }</c> (specification, section 2.8.2).</summary>
public sealed record InlineFragmentNode(
    SourceLocation? Location, NamedTypeNode? TypeCondition, IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet)
    : SelectionNode(Location, Directives);

/// <summary><c>@name(…)</c> (specification, section 2.12).</summary>
public sealed record DirectiveNode(SourceLocation? Location, NameNode Name, IReadOnlyList<ArgumentNode> Arguments)
    : SyntaxNode(Location);
