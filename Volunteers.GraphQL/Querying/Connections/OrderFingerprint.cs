using System.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>A short number for an order, the same in every process, so that a cursor of another order is recognised.</summary>
internal static class OrderFingerprint
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the row type and the name, type and direction of every column.</summary>
    public static uint Of(Type rowType, IReadOnlyList<OrderKey> keys)
    {
        var hash = Add(OffsetBasis, rowType.Name);
        foreach (var key in keys)
        {
            hash = Add(hash, key.Name);
            hash = Add(hash, ExpressionParts.NonNullable(key.Type).Name);
            hash = (hash ^ (uint)key.Direction) * Prime;
        }

        return hash;
    }

    private static uint Add(uint hash, string text)
    {
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ unit) * Prime;
        }

        return (hash ^ 0xFF) * Prime;
    }
}
