using System.Globalization;
using System.Text;
using System.Text.Json;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Makes values, or JSON, of the cells of one column.</summary>
/// <param name="mapping">How the stored value becomes that of the property.</param>
/// <param name="type">The type of the value.</param>
internal sealed class CellReader(RowColumnMapping mapping, Type type)
{
    private const int DateLength = 10;

    private readonly Type _type = ExpressionParts.NonNullable(type);
    private readonly Remembered _values = new();
    private readonly Remembered _written = new();

    /// <summary>The value; null for null.</summary>
    public object? Read(RowBuffer rows, in Cell cell)
    {
        if (cell.Kind == CellKind.Null)
        {
            return null;
        }

        return cell.Kind == CellKind.Number && _type.IsEnum ? _values.Get(cell.Bits) ?? _values.Add(cell.Bits, ValueOf(rows, cell)!) : ValueOf(rows, cell);
    }

    private object? ValueOf(RowBuffer rows, in Cell cell)
    {
        var stored = StoredOf(rows, cell);
        var value = mapping.Convert is { } convert ? convert(stored) : stored;
        return _type.IsEnum && value is not Enum ? Enum.ToObject(_type, value!) : value;
    }

    /// <summary>Writes the value, which is not null, as its type in the schema has it.</summary>
    public void Write(RowBuffer rows, in Cell cell, GraphQLLeafType leaf, Utf8JsonWriter writer)
    {
        switch (cell.Kind)
        {
            case CellKind.Text when mapping.Convert is null && (leaf is StringType ? _type == typeof(string) : leaf is DateType && cell.Length == DateLength && _type == typeof(DateOnly)):
                writer.WriteStringValue(rows.TextOf(cell));
                break;
            case CellKind.Number when mapping.Convert is null && leaf is IntType && _type == typeof(int):
                writer.WriteNumberValue(cell.Bits);
                break;
            case CellKind.Number when leaf is GraphQLEnumType:
                leaf.Write(writer, _written.Get(cell.Bits) ?? _written.Add(cell.Bits, leaf.CoerceResult(Read(rows, cell)!)));
                break;
            default:
                leaf.Write(writer, leaf.CoerceResult(Read(rows, cell)!));
                break;
        }
    }

    /// <summary>Writes the key of a node as its global id.</summary>
    public void WriteId(RowBuffer rows, in Cell cell, string typeName, INodeIdSerializer ids, Utf8JsonWriter writer)
    {
        if (cell.Kind == CellKind.Number && ids is Base64NodeIdSerializer known)
        {
            known.Write(writer, typeName, cell.Bits);
        }
        else
        {
            writer.WriteStringValue(IdOf(rows, cell, typeName, ids));
        }
    }

    /// <summary>The global id of a node with this key.</summary>
    public string IdOf(RowBuffer rows, in Cell cell, string typeName, INodeIdSerializer ids) =>
        ids.Format(typeName, Convert.ToString(Read(rows, cell), CultureInfo.InvariantCulture)!);

    private object StoredOf(RowBuffer rows, in Cell cell)
    {
        var stored = mapping.Stored;
        switch (cell.Kind)
        {
            case CellKind.Text when stored == typeof(DateOnly):
                return DateOf(rows.TextOf(cell));
            case CellKind.Text:
                return Encoding.UTF8.GetString(rows.TextOf(cell));
            case CellKind.Value:
                return rows.ValueOf(cell);
            case CellKind.Real when stored == typeof(float):
                return (float)BitConverter.Int64BitsToDouble(cell.Bits);
            case CellKind.Real:
                return BitConverter.Int64BitsToDouble(cell.Bits);
            case CellKind.Number when stored == typeof(int):
                return checked((int)cell.Bits);
            case CellKind.Number when stored == typeof(bool):
                return cell.Bits != 0;
            case CellKind.Number when stored == typeof(long):
                return cell.Bits;
            default:
                return System.Convert.ChangeType(cell.Bits, stored, CultureInfo.InvariantCulture);
        }
    }

    private static DateOnly DateOf(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[DateLength];
        return text.Length == DateLength && Encoding.UTF8.TryGetChars(text, characters, out var count)
            ? DateOnly.ParseExact(characters[..count], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new FormatException("A stored date is not written as yyyy-MM-dd.");
    }

    /// <summary>What was made of the few numbers that stand for the values of an enum. It is replaced as a whole: others may be reading it.</summary>
    private sealed class Remembered
    {
        private Dictionary<long, object> _objects = [];

        public object? Get(long number) => _objects.GetValueOrDefault(number);

        public object Add(long number, object value)
        {
            _objects = new Dictionary<long, object>(_objects) { [number] = value };
            return value;
        }
    }
}
