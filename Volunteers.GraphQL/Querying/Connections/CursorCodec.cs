using System.Buffers.Binary;
using System.Buffers.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>
/// Turns positions into opaque text and back: version, fingerprint of the order, values, seal; in base64url (RFC 4648, section 5).
/// </summary>
internal static class CursorCodec
{
    private const byte Version = 1;
    private const int HeaderSize = 5;
    private const int SealSize = 8;
    private const int MaxLength = 4096;

    /// <summary>The cursor of the row whose values of the order's columns are <paramref name="position"/>.</summary>
    public static string Encode(KeysetOrder order, IReadOnlyList<object?> position, PagingOptions options)
    {
        var writer = new CursorWriter(stackalloc byte[192]);
        try
        {
            writer.Byte(Version);
            writer.UInt32(order.Fingerprint);
            for (var i = 0; i < position.Count; i++)
            {
                CursorValue.Write(ref writer, position[i]);
            }

            writer.UInt64(SipHash.Compute(options.CursorKey, writer.Written));
            return Base64Url.EncodeToString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The values that <paramref name="cursor"/> stands for.</summary>
    /// <param name="cursor">What the client sent.</param>
    /// <param name="argument">The argument that it came in, for the message.</param>
    /// <param name="order">The order of the list that is paged.</param>
    /// <param name="options">The seal's key.</param>
    /// <exception cref="GraphQLException">Not a cursor, changed, or of a list in another order.</exception>
    public static object?[] Decode(string cursor, string argument, KeysetOrder order, PagingOptions options)
    {
        if (cursor.Length is 0 or > MaxLength || !Base64Url.IsValid(cursor, out var size) || size < HeaderSize + SealSize)
        {
            throw BadInput.Error($"\"{argument}\" is not a cursor of this list.");
        }

        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(cursor);

        // Also read are white space, padding, and bits that nobody looks at; one position has one cursor.
        if (Base64Url.EncodeToString(bytes) != cursor)
        {
            throw BadInput.Error($"\"{argument}\" is not a cursor of this list.");
        }

        var seal = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^SealSize..]);
        bytes = bytes[..^SealSize];
        if (bytes[0] != Version || SipHash.Compute(options.CursorKey, bytes) != seal)
        {
            throw BadInput.Error($"\"{argument}\" is not a cursor of this list.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]) != order.Fingerprint)
        {
            throw BadInput.Error($"\"{argument}\" is a cursor of another order. Start again from the first page when the order changes.");
        }

        bytes = bytes[HeaderSize..];
        var position = new object?[order.Keys.Count];
        for (var i = 0; i < position.Length; i++)
        {
            if (!CursorValue.TryRead(ref bytes, order.Keys[i].Type, out position[i]))
            {
                throw BadInput.Error($"\"{argument}\" is not a cursor of this list.");
            }
        }

        return bytes.IsEmpty ? position : throw BadInput.Error($"\"{argument}\" is not a cursor of this list.");
    }
}
