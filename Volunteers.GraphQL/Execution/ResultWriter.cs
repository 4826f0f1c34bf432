using System.Text.Encodings.Web;
using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Writes a result tree in document order (specification, section 7.2.2 "Serialized Map Ordering").</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter writer, ResultObject value, PlainBuffer? plain)
    {
        writer.WriteStartObject();
        var selections = value.Selections.Items;
        var values = value.Values;
        for (var index = 0; index < selections.Length; index++)
        {
            var selection = selections[index];
            writer.WritePropertyName(selection.EncodedName);
            WriteValue(writer, values[index], selection.LeafType, plain);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, GraphQLLeafType? leaf, PlainBuffer? plain)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ResultObject child:
                Write(writer, child, plain);
                break;
            case ResultList list:
                writer.WriteStartArray();
                foreach (var item in list.Values)
                {
                    WriteValue(writer, item, leaf, plain);
                }

                writer.WriteEndArray();
                break;
            case PlainValue written:
                WritePlain(writer, plain!.Slice(written.Start, written.Length));
                break;
            default:
                leaf!.Write(writer, value);
                break;
        }
    }

    private static void WritePlain(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (ResponseJson.IsSame(writer.Options))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        // for people to read, or escaped in another way
        using var document = JsonDocument.Parse(json.ToArray());
        document.WriteTo(writer);
    }
}

/// <summary>How responses are written.</summary>
internal static class ResponseJson
{
    /// <summary>A response is never embedded in a page: escaping for HTML would only make it longer. Its structure is ours to get right.</summary>
    public static JsonWriterOptions WithoutValidation { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Whether parts that were written with <see cref="WithoutValidation"/> can be copied into what <paramref name="options"/> write.</summary>
    public static bool IsSame(JsonWriterOptions options) => !options.Indented && ReferenceEquals(options.Encoder, WithoutValidation.Encoder);
}
