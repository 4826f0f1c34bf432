using System.Runtime.CompilerServices;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The query loads only the columns that the selection set and its resolvers' requirements ask for.</summary>
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute([CallerLineNumber] int order = 0) : Attribute
{
    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; } = order;
}
