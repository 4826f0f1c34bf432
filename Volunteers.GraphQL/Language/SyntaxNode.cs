namespace Volunteers.GraphQL.Language;

/// <summary>
/// A node of the syntax tree; the records are named as graphql-js names them. Two nodes are equal only when they are the
/// same node; use <see cref="ReferenceEqualityComparer"/> where nodes are keys, because hashing a record visits its members.
/// </summary>
/// <param name="Location">Where the node starts; null when it was not parsed from a text.</param>
public abstract record SyntaxNode(SourceLocation? Location)
{
    /// <inheritdoc/>
    public virtual bool Equals(SyntaxNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The node as GraphQL text.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A name (specification, section 2.1.9).</summary>
public sealed record NameNode(SourceLocation? Location, string Value) : SyntaxNode(Location);
