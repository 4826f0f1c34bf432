using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Writes and reads the values of a position. The order tells the types, so only the values are kept.</summary>
internal static class CursorValue
{
    private const byte Absent = 0;
    private const byte Present = 1;

    public static void Write(ref CursorWriter writer, object? value)
    {
        if (value is null)
        {
            writer.Byte(Absent);
            return;
        }

        writer.Byte(Present);
        switch (value)
        {
            case string text: writer.Text(text); break;
            case bool truth: writer.Byte(truth ? (byte)1 : (byte)0); break;
            case int number: writer.Number(number); break;
            case long number: writer.Number(number); break;
            case double number: writer.Number(BitConverter.DoubleToInt64Bits(number)); break;
            case DateTimeOffset instant: writer.Number(instant.UtcTicks); writer.Number((long)instant.Offset.TotalMinutes); break;
            case DateOnly date: writer.Number(date.DayNumber); break;
            case Enum: writer.Number(Convert.ToInt64(value, null)); break;
            default:
                throw new InvalidOperationException($"Lists cannot be ordered by {value.GetType().Name}: it cannot be kept in a cursor.");
        }
    }

    /// <summary>Reads a value of <paramref name="type"/>; false when the bytes do not hold one.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> bytes, Type type, out object? value)
    {
        value = null;
        if (bytes.IsEmpty)
        {
            return false;
        }

        var present = bytes[0];
        bytes = bytes[1..];
        if (present != Present)
        {
            return present == Absent && ExpressionParts.IsNullable(type);
        }

        type = ExpressionParts.NonNullable(type);
        if (type == typeof(string))
        {
            return TryReadText(ref bytes, out value);
        }

        if (type == typeof(bool))
        {
            if (bytes.IsEmpty)
            {
                return false;
            }

            value = bytes[0] != 0;
            bytes = bytes[1..];
            return true;
        }

        if (!TryReadNumber(ref bytes, out var number))
        {
            return false;
        }

        if (type == typeof(DateTimeOffset))
        {
            if (!TryReadNumber(ref bytes, out var minutes) || number is < 0 or > 3155378975999999999 || minutes is < -840 or > 840)
            {
                return false;
            }

            value = new DateTimeOffset(number, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(minutes));
            return true;
        }

        return TryConvert(number, type, out value);
    }

    private static bool TryConvert(long number, Type type, out object? value)
    {
        try
        {
            value = type switch
            {
                { IsEnum: true } => Enum.ToObject(type, number),
                _ when type == typeof(int) => checked((int)number),
                _ when type == typeof(long) => number,
                _ when type == typeof(double) => BitConverter.Int64BitsToDouble(number),
                _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(checked((int)number)),
                _ => null,
            };
            return value is not null;
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            value = null;
            return false;
        }
    }

    private static bool TryReadNumber(ref ReadOnlySpan<byte> bytes, out long number)
    {
        ulong zigzag = 0;
        number = 0;
        for (var i = 0; i < 10 && i < bytes.Length; i++)
        {
            zigzag |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if ((bytes[i] & 0x80) == 0)
            {
                bytes = bytes[(i + 1)..];
                number = (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
                return true;
            }
        }

        return false;
    }

    private static bool TryReadText(ref ReadOnlySpan<byte> bytes, out object? value)
    {
        value = null;
        if (!TryReadNumber(ref bytes, out var length) || length < 0 || length > bytes.Length)
        {
            return false;
        }

        value = Encoding.UTF8.GetString(bytes[..(int)length]);
        bytes = bytes[(int)length..];
        return true;
    }
}

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
