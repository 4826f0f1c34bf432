using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>An object or list of a response, with its place in it, so that paths are worked out only when an error needs one.</summary>
internal abstract class ResultNode(ResultNode? parent, int slot)
{
    /// <summary>What holds this node; null at the root.</summary>
    public ResultNode? Parent { get; } = parent;

    /// <summary>The position in <see cref="Parent"/>.</summary>
    public int Slot { get; } = slot;

    /// <summary>Whether null propagated through this node, so that it is no longer part of the response.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Values by position: null, a <see cref="ResultNode"/>, or a leaf as its type's CoerceResult left it.</summary>
    public abstract object?[] Values { get; }

    /// <summary>Response name or index of a position.</summary>
    public abstract object Segment(int slot);

    /// <summary>Whether the position's type is non-null.</summary>
    public abstract bool IsNonNull(int slot);

    /// <summary>
    /// Makes a position null; where its type is non-null its node too, and so on (specification, section 6.4.4 "Handling Field Errors").
    /// </summary>
    /// <returns>False when the whole response's data becomes null.</returns>
    public bool Nullify(int slot)
    {
        var node = this;
        while (true)
        {
            node.Values[slot] = null;
            if (!node.IsNonNull(slot))
            {
                return true;
            }

            node.IsDead = true;
            if (node.Parent is null)
            {
                return false;
            }

            slot = node.Slot;
            node = node.Parent;
        }
    }

    /// <summary>How messages call the field that a position belongs to: <c>Volunteer.fullName</c>.</summary>
    public string FieldName(Selection selection)
    {
        var node = this;
        while (node is ResultList)
        {
            node = node.Parent!;
        }

        return $"{((ResultObject)node).Selections.Type.Name}.{selection.Field.Name}";
    }

    /// <summary>Whether the node is still part of the response.</summary>
    public bool IsAlive()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.IsDead)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The path of a position.</summary>
    public IReadOnlyList<object> Path(int slot)
    {
        var path = new List<object> { Segment(slot) };
        for (var node = this; node.Parent is { } parent; node = parent)
        {
            path.Add(parent.Segment(node.Slot));
        }

        path.Reverse();
        return path;
    }
}

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
