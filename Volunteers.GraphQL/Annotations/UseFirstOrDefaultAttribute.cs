using System.Runtime.CompilerServices;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The resolver's <see cref="IQueryable{T}"/> answers its first element, or null when it has none.</summary>
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) : Attribute
{
    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; } = order;
}
