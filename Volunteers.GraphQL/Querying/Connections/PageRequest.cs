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
