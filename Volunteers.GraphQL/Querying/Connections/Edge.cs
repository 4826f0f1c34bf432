namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>A row of a page, with the cursor that continues after (or before) it.</summary>
public sealed class Edge<T>
{
    private readonly Func<string>? _encode;
    private string? _cursor;

    /// <summary>An edge whose cursor is known.</summary>
    public Edge(T node, string cursor)
    {
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An edge whose cursor is made when it is asked for.</summary>
    internal Edge(T node, Func<string> encode)
    {
        Node = node;
        _encode = encode;
    }

    /// <summary>The row.</summary>
    public T Node { get; }

    /// <summary>Opaque; valid for the same order only.</summary>
    public string Cursor => _cursor ??= _encode!();
}
