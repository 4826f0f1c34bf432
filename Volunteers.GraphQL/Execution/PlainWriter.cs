using System.Collections;
using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Writes values all of whose selected fields are plain reads straight to JSON, in one pass, without the tree that other values need until
/// their resolvers have answered. The bytes are those that the tree would be written as.
/// </summary>
/// <remarks>
/// Anything that would be an error is left to the ordinary way, which says where it happened: plain reads can be read again.
/// </remarks>
internal sealed class PlainWriter
{
    private readonly Utf8JsonWriter _writer;

    public PlainWriter() => _writer = new Utf8JsonWriter(Buffer, ResponseJson.WithoutValidation);

    /// <summary>What was written.</summary>
    public PlainBuffer Buffer { get; } = new();

    /// <summary>Writes a field's value, which is not null.</summary>
    /// <returns>Null when it must be completed the ordinary way.</returns>
    public PlainValue? TryWrite(Selection selection, object value)
    {
        var start = Buffer.Length;
        try
        {
            var type = selection.Field.Type;
            if (Write(selection, type is GraphQLNonNull nonNull ? nonNull.OfType : type, value))
            {
                _writer.Flush();
                return new PlainValue(start, Buffer.Length - start);
            }
        }
#pragma warning disable CA1031 // the ordinary way meets the same failure, and reports it
        catch (Exception)
#pragma warning restore CA1031
        {
            // nothing is kept of it
        }
        finally
        {
            _writer.Reset();
        }

        Buffer.Truncate(start);
        return null;
    }

    /// <returns>False where null stands for a non-null type.</returns>
    private bool Write(Selection selection, GraphQLType type, object? value)
    {
        if (type is GraphQLNonNull nonNull)
        {
            if (value is null)
            {
                return false;
            }

            type = nonNull.OfType;
        }

        if (value is null)
        {
            _writer.WriteNullValue();
            return true;
        }

        if (value is ItemFailure)
        {
            return false;
        }

        switch (type)
        {
            case GraphQLLeafType leaf:
                leaf.Write(_writer, leaf.CoerceResult(value));
                return true;
            case GraphQLObjectType objectType:
                return WriteObject(selection.GetSelectionSet(objectType), value);
            default:
                return WriteList(selection, ((GraphQLList)type).OfType, value);
        }
    }

    private bool WriteObject(SelectionSet set, object value)
    {
        if (value is PlannedObject planned)
        {
            return WritePlanned(set, planned);
        }

        _writer.WriteStartObject();
        foreach (var selection in set.Items)
        {
            _writer.WritePropertyName(selection.EncodedName);
            if (selection.IsTypeName)
            {
                _writer.WriteStringValue(set.Type.Name);
            }
            else if (selection.Field.Pure is not { } read || !Write(selection, selection.Field.Type, read(value)))
            {
                return false;
            }
        }

        _writer.WriteEndObject();
        return true;
    }

    private bool WritePlanned(SelectionSet set, PlannedObject value)
    {
        _writer.WriteStartObject();
        for (var slot = 0; slot < set.Items.Length; slot++)
        {
            var selection = set.Items[slot];
            _writer.WritePropertyName(selection.EncodedName);
            if (selection.IsTypeName)
            {
                _writer.WriteStringValue(set.Type.Name);
            }
            else if (!selection.Field.IsReadWithParent)
            {
                if (!Write(selection, selection.Field.Type, selection.Field.Pure!(value.ParentFor(set, slot))))
                {
                    return false;
                }
            }
            else if (!value.TryWrite(set, slot, _writer) && !Write(selection, selection.Field.Type, value.ValueOf(set, slot)))
            {
                return false;
            }
        }

        _writer.WriteEndObject();
        return true;
    }

    private bool WriteList(Selection selection, GraphQLType itemType, object value)
    {
        if (value is string || value is not IEnumerable sequence)
        {
            return false;
        }

        _writer.WriteStartArray();
        if (sequence is IList list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                if (!Write(selection, itemType, list[index]))
                {
                    return false;
                }
            }
        }
        else
        {
            foreach (var item in sequence)
            {
                if (!Write(selection, itemType, item))
                {
                    return false;
                }
            }
        }

        _writer.WriteEndArray();
        return true;
    }
}
