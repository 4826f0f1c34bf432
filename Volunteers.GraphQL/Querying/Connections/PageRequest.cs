using System.Security.Cryptography;
using System.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The arguments of a connection after they were checked and their cursors read.</summary>
/// <param name="Size">Rows at most.</param>
/// <param name="Backward">The rows nearest to the end of the range, instead of its start.</param>
/// <param name="After">The position after which the range starts; null from the first row.</param>
/// <param name="Before">The position before which the range ends; null to the last row.</param>
internal sealed record PageRequest(int Size, bool Backward, IReadOnlyList<object?>? After, IReadOnlyList<object?>? Before)
{
    /// <summary>Checks the arguments and reads the cursors.</summary>
    /// <exception cref="GraphQLException">Arguments out of range or contradicting each other, or a bad cursor.</exception>
    public static PageRequest Of(PagingArguments arguments, int defaultSize, int maxSize, KeysetOrder order, PagingOptions options)
    {
        if (arguments is { First: not null, Last: not null })
        {
            throw BadInput.Error("Give either \"first\" or \"last\", not both.");
        }

        CheckSize("first", arguments.First, maxSize);
        CheckSize("last", arguments.Last, maxSize);
        return new PageRequest(
            arguments.First ?? arguments.Last ?? defaultSize,
            arguments.Last is not null,
            arguments.After is { } after ? CursorCodec.Decode(after, "after", order, options) : null,
            arguments.Before is { } before ? CursorCodec.Decode(before, "before", order, options) : null);
    }

    private static void CheckSize(string argument, int? size, int maxSize)
    {
        if (size < 0)
        {
            throw BadInput.Error($"\"{argument}\" must not be negative, but is {size}.");
        }

        if (size > maxSize)
        {
            throw BadInput.Error($"\"{argument}\" must be at most {maxSize}, but is {size}. Ask for the rest with \"after\" or \"before\".");
        }
    }
}

/// <summary>The parts of a connection that a query selects; the others are not computed.</summary>
[Flags]
internal enum ConnectionParts
{
    None = 0,

    /// <summary>Edges or nodes.</summary>
    Rows = 1,

    /// <summary>The cursor of any row.</summary>
    Cursors = 2,

    /// <summary><c>pageInfo.hasNextPage</c>.</summary>
    HasNextPage = 4,

    /// <summary><c>pageInfo.hasPreviousPage</c>.</summary>
    HasPreviousPage = 8,

    /// <summary><c>totalCount</c>.</summary>
    TotalCount = 16,

    /// <summary>What the statement that reads rows answers.</summary>
    FromRows = Rows | Cursors | HasNextPage | HasPreviousPage,
}

/// <summary>How cursors are made. Register an instance in the service collection to replace the default.</summary>
public sealed class PagingOptions
{
    /// <summary>What is used when nothing is registered. Its key is the same everywhere, and known to whoever reads this: for servers whose rows have no secrets.</summary>
    public static PagingOptions Default { get; } = new();

    /// <summary>
    /// The secret that seals cursors, of any length; every node must have the same. A cursor holds only values of a row that its owner
    /// was shown, so the seal protects the server from hand-made cursors, not the values from being read.
    /// </summary>
    public string CursorSecret
    {
        init => CursorKey = SHA256.HashData(Encoding.UTF8.GetBytes(value))[..SipHash.KeySize];
    }

    internal byte[] CursorKey { get; private init; } = SHA256.HashData("Volunteers.GraphQL cursors"u8)[..SipHash.KeySize];
}

/// <summary>The arguments of a connection field, as the client sent them (GraphQL Cursor Connections Specification, section 3).</summary>
/// <param name="First">How many rows from the start, or from <paramref name="After"/>.</param>
/// <param name="After">The cursor after which the page starts.</param>
/// <param name="Last">How many rows from the end, or from <paramref name="Before"/>.</param>
/// <param name="Before">The cursor before which the page ends.</param>
public sealed record PagingArguments(int? First = null, string? After = null, int? Last = null, string? Before = null);
