using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Writes a result tree in document order (specification, section 7.2.2 "Serialized Map Ordering").</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter writer, ResultObject value)
    {
        writer.WriteStartObject();
        var selections = value.Selections.Items;
        var values = value.Values;
        for (var index = 0; index < selections.Length; index++)
        {
            var selection = selections[index];
            writer.WritePropertyName(selection.EncodedName);
            WriteValue(writer, values[index], selection.LeafType);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, GraphQLLeafType? leaf)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ResultObject child:
                Write(writer, child);
                break;
            case ResultList list:
                writer.WriteStartArray();
                foreach (var item in list.Values)
                {
                    WriteValue(writer, item, leaf);
                }

                writer.WriteEndArray();
                break;
            default:
                leaf!.Write(writer, value);
                break;
        }
    }
}
