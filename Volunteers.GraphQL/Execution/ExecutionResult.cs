using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Volunteers.GraphQL.Execution;

/// <summary>The response to one request (specification, section 7.1).</summary>
public sealed class ExecutionResult
{
    private readonly ResultObject? _data;

    internal ExecutionResult(ExecutionOutcome outcome, ResultObject? data, IReadOnlyList<GraphQLError> errors)
    {
        Outcome = outcome;
        _data = data;
        Errors = errors;
    }

    /// <summary>How far the request came.</summary>
    public ExecutionOutcome Outcome { get; }

    /// <summary>The errors, in the order in which they happened.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>What the operation was reckoned to cost, when the response tells it.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>Whether the response has a <c>data</c> entry, be it null.</summary>
    public bool HasData => Outcome is ExecutionOutcome.Executed;

    /// <summary>The parts of the data that are JSON already.</summary>
    internal PlainBuffer? Plain { get; init; }

    /// <summary>A response of errors only.</summary>
    public static ExecutionResult FromErrors(ExecutionOutcome outcome, params IReadOnlyList<GraphQLError> errors) => new(outcome, null, errors);

    /// <summary>Writes the response as a JSON object, errors first, as many as there is room for.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (Errors.Count > 0)
        {
            writer.WriteStartArray("errors"u8);
            foreach (var error in ErrorText.WithinTotal(Errors))
            {
                error.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (HasData)
        {
            writer.WritePropertyName("data"u8);
            if (_data is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                ResultWriter.Write(writer, _data, Plain);
            }
        }

        if (Cost is { } cost)
        {
            writer.WriteStartObject("extensions"u8);
            writer.WriteStartObject("operationCost"u8);
            writer.WriteNumber("fieldCost"u8, cost.FieldCost);
            writer.WriteNumber("typeCost"u8, cost.TypeCost);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Gives back the memory that the response lay in, when it was written for the last time.</summary>
    internal void Release() => Plain?.Release();

    /// <summary>The response as JSON text, for tests and logs.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>How far a request came; the transport's status code follows from it.</summary>
public enum ExecutionOutcome
{
    /// <summary>The operation was executed; there may be field errors.</summary>
    Executed,

    /// <summary>The request asked what the operation costs, and nothing more.</summary>
    CostOnly,

    /// <summary>The document, the choice of operation or the variables are at fault; nothing was executed.</summary>
    InvalidRequest,

    /// <summary>The request's manner does not allow the operation: a mutation by GET.</summary>
    OperationNotAllowed,

    /// <summary>The operation is a subscription, which is answered by a stream, and the client did not ask for one.</summary>
    StreamRequired,

    /// <summary>The operation ran out of time.</summary>
    TimedOut,
}
