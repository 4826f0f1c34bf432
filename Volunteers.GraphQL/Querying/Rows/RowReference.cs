namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>What a resolver answers for a row of which it knows only the key: it is read with what is selected of it.</summary>
/// <param name="Type">The row's type.</param>
/// <param name="Key">Its key.</param>
public sealed record RowReference(Type Type, long Key)
{
    /// <summary>The row of a type with a key; null for no key.</summary>
    public static RowReference? To<T>(long? key) => key is { } known ? new RowReference(typeof(T), known) : null;
}
