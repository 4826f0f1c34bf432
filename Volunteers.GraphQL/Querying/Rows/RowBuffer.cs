using System.Buffers;
using System.Text;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>What a <see cref="Cell"/> holds.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A whole number, a truth value or the number of an enum.</summary>
    Number,

    /// <summary>A floating-point number, as its bits.</summary>
    Real,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>Anything else, as the database's client gave it.</summary>
    Value,
}

/// <summary>One value of a row, without an object of its own.</summary>
/// <param name="Bits">The number; of a text its first byte, of a value its place, in the buffer.</param>
/// <param name="Length">Bytes of a text.</param>
/// <param name="Kind">What it holds.</param>
public readonly record struct Cell(long Bits, int Length, CellKind Kind);

/// <summary>The rows that a statement answered, in pooled memory. Filled cell by cell, row after row.</summary>
public sealed class RowBuffer(int columns) : IDisposable
{
    private Cell[] _cells = ArrayPool<Cell>.Shared.Rent(Math.Max(columns, 1) * 16);
    private byte[] _text = ArrayPool<byte>.Shared.Rent(1024);
    private List<object>? _values;
    private int _length;
    private int _textLength;

    /// <summary>Rows that were read.</summary>
    public int Count => _length / columns;

    /// <summary>The value of a row's column.</summary>
    public ref readonly Cell this[int row, int column] => ref _cells[(row * columns) + column];

    /// <summary>Adds null.</summary>
    public void AddNull() => Next() = default;

    /// <summary>Adds a whole number.</summary>
    public void AddNumber(long number) => Next() = new Cell(number, 0, CellKind.Number);

    /// <summary>Adds a floating-point number.</summary>
    public void AddReal(double number) => Next() = new Cell(BitConverter.DoubleToInt64Bits(number), 0, CellKind.Real);

    /// <summary>Adds a text in UTF-8.</summary>
    public void AddText(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Next() = new Cell(_textLength, text.Length, CellKind.Text);
        _textLength += text.Length;
    }

    /// <summary>Adds a text.</summary>
    public void AddText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var length = Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        Next() = new Cell(_textLength, length, CellKind.Text);
        _textLength += length;
    }

    /// <summary>Adds any other value.</summary>
    public void AddValue(object value)
    {
        _values ??= [];
        Next() = new Cell(_values.Count, 0, CellKind.Value);
        _values.Add(value);
    }

    /// <summary>Forgets what was read, to read it again.</summary>
    public void Clear()
    {
        _length = _textLength = 0;
        _values?.Clear();
    }

    /// <summary>The bytes of a text.</summary>
    internal ReadOnlySpan<byte> TextOf(in Cell cell) => _text.AsSpan((int)cell.Bits, cell.Length);

    /// <summary>Any other value.</summary>
    internal object ValueOf(in Cell cell) => _values![(int)cell.Bits];

    /// <summary>Gives the memory back, when nothing is read from it any more.</summary>
    public void Dispose()
    {
        ArrayPool<Cell>.Shared.Return(Interlocked.Exchange(ref _cells, []));
        ArrayPool<byte>.Shared.Return(Interlocked.Exchange(ref _text, []));
    }

    private ref Cell Next()
    {
        if (_length == _cells.Length)
        {
            Grow(ref _cells, _length + 1, _length);
        }

        return ref _cells[_length++];
    }

    private Span<byte> Reserve(int count)
    {
        if (_textLength + count > _text.Length)
        {
            Grow(ref _text, _textLength + count, _textLength);
        }

        return _text.AsSpan(_textLength);
    }

    private static void Grow<T>(ref T[] array, int needed, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, needed));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
