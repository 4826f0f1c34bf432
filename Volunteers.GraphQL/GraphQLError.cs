using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL;

/// <summary>One entry of a response's <c>errors</c> (specification, section 7.1.6 "Errors").</summary>
/// <param name="Message">A description for the developer of the client; never contains a stack trace.</param>
/// <param name="Locations">Places in the document that the error belongs to; empty when it belongs to none.</param>
/// <param name="Path">Response names (<see cref="string"/>) and list indices (<see cref="int"/>) of the field; null outside execution.</param>
/// <param name="Code">Written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
/// <param name="Extensions">Further entries of <c>extensions</c>.</param>
/// <param name="Exception">What caused the error; for logs and error filters only, never written to a response.</param>
public sealed record GraphQLError(
    string Message,
    IReadOnlyList<SourceLocation> Locations,
    IReadOnlyList<object>? Path = null,
    string? Code = null,
    IReadOnlyDictionary<string, object?>? Extensions = null,
    Exception? Exception = null)
{
    /// <summary>A description for the developer of the client, of bounded length.</summary>
    public string Message { get; init => field = ErrorText.Cut(value, ErrorText.MaxMessage); } = ErrorText.Cut(Message, ErrorText.MaxMessage);

    /// <inheritdoc cref="GraphQLError(string, string?)"/>
    public GraphQLError(ErrorTextHandler message, string? code = null)
        : this(message.ToString(), code)
    {
    }

    /// <summary>An error that belongs to no place in the document.</summary>
    public GraphQLError(string message, string? code = null)
        : this(message, [], Code: code)
    {
    }

    /// <summary>Writes the error as a JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("message"u8, Message);
        WriteLocations(writer);
        WritePath(writer);
        WriteExtensions(writer);
        writer.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter writer)
    {
        if (Locations.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("locations"u8);
        foreach (var location in Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePath(Utf8JsonWriter writer)
    {
        if (Path is null)
        {
            return;
        }

        writer.WriteStartArray("path"u8);
        foreach (var segment in Path)
        {
            WriteValue(writer, segment);
        }

        writer.WriteEndArray();
    }

    private void WriteExtensions(Utf8JsonWriter writer)
    {
        if (Code is null && Extensions is not { Count: > 0 })
        {
            return;
        }

        writer.WriteStartObject("extensions"u8);
        if (Code is not null)
        {
            writer.WriteString("code"u8, Code);
        }

        foreach (var (name, value) in Extensions ?? new Dictionary<string, object?>())
        {
            if (name != "code" || Code is null)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), JsonSerializerOptions.Web);
                break;
        }
    }
}
