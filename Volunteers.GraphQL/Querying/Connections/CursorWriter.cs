using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Collects the bytes of a cursor, on the stack while they fit.</summary>
internal ref struct CursorWriter(Span<byte> initial)
{
    private Span<byte> _buffer = initial;
    private byte[]? _rented;
    private int _length;

    public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

    public void Byte(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    /// <summary>A whole number, small ones in few bytes: seven bits a byte, the sign in the lowest bit.</summary>
    public void Number(long value)
    {
        Reserve(10);
        var zigzag = ((ulong)value << 1) ^ (ulong)(value >> 63);
        while (zigzag >= 0x80)
        {
            _buffer[_length++] = (byte)(zigzag | 0x80);
            zigzag >>= 7;
        }

        _buffer[_length++] = (byte)zigzag;
    }

    public void UInt32(uint value)
    {
        Reserve(4);
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer[_length..], value);
        _length += 4;
    }

    public void UInt64(ulong value)
    {
        Reserve(8);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer[_length..], value);
        _length += 8;
    }

    public void Text(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        Number(count);
        Reserve(count);
        _length += Encoding.UTF8.GetBytes(value, _buffer[_length..]);
    }

    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void Reserve(int count)
    {
        if (_length + count <= _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Written.CopyTo(larger);
        Dispose();
        _buffer = _rented = larger;
    }
}
