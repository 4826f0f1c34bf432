using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>An object of a response: one value for each selection.</summary>
internal sealed class ResultObject(SelectionSet selections, ResultNode? parent, int slot) : ResultNode(parent, slot)
{
    public SelectionSet Selections { get; } = selections;

    public override object?[] Values { get; } = new object?[selections.Items.Length];

    public override object Segment(int slot) => Selections.Items[slot].ResponseName;

    public override bool IsNonNull(int slot) => Selections.Items[slot].Field.Type is GraphQLNonNull;
}

/// <summary>A list of a response.</summary>
internal sealed class ResultList(object?[] values, GraphQLType itemType, ResultNode parent, int slot) : ResultNode(parent, slot)
{
    public GraphQLType ItemType { get; } = itemType;

    public override object?[] Values { get; } = values;

    public override object Segment(int slot) => slot;

    public override bool IsNonNull(int slot) => ItemType is GraphQLNonNull;
}
