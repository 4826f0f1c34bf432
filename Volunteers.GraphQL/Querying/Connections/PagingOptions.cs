using System.Security.Cryptography;
using System.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>How cursors are made. Register an instance in the service collection to replace the default.</summary>
public sealed class PagingOptions
{
    /// <summary>What is used when nothing is registered. Its key is the same everywhere: cursors survive a restart and fit every node.</summary>
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
