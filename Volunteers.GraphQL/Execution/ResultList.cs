using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>A list of a response.</summary>
internal sealed class ResultList(object?[] values, GraphQLType itemType, ResultNode parent, int slot) : ResultNode(parent, slot)
{
    public GraphQLType ItemType { get; } = itemType;

    public override object?[] Values { get; } = values;

    public override object Segment(int slot) => slot;

    public override bool IsNonNull(int slot) => ItemType is GraphQLNonNull;
}
