using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>Answers HTTP requests to the endpoint (GraphQL over HTTP, "Request" and "Response").</summary>
internal sealed partial class GraphQLHttpHandler(
    RequestExecutor executor,
    GraphQLHttpOptions options,
    ILogger<GraphQLHttpHandler> logger,
    TimeProvider clock,
    CancellationToken stopping)
{
    private static readonly JsonWriterOptions WriterOptions = ResponseJson.WithoutValidation;

    private readonly HttpRequestReader _reader = new(options);
    private readonly IdePage _ide = new(options);
    private readonly EventStreamWriter _events = new(options.KeepAliveInterval, WriterOptions, clock);

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (isGet && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId") && MediaTypeNegotiation.AcceptsHtml(request.Headers.Accept))
        {
            await _ide.WriteAsync(context);
            return;
        }

        var mediaType = MediaTypeNegotiation.Choose(request.Headers.Accept);
        try
        {
            if (!isGet && !HttpMethods.IsPost(request.Method))
            {
                throw new RequestRefusedException(
                    StatusCodes.Status405MethodNotAllowed, $"The method {request.Method} is not supported. Use GET or POST.");
            }

            if (mediaType is null)
            {
                throw new RequestRefusedException(
                    StatusCodes.Status406NotAcceptable,
                    $"Accept {MediaTypeNegotiation.GraphQLResponse}, {MediaTypeNegotiation.Json} or {MediaTypeNegotiation.EventStream}.");
            }

            await AnswerAsync(context, mediaType.Value, queriesOnly: isGet);
        }
        catch (RequestRefusedException refusal)
        {
            if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
            {
                context.Response.Headers.Allow = "GET, POST";
            }

            await WriteErrorAsync(context, refusal.Status, mediaType, refusal.Error);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailure(logger, exception, context.TraceIdentifier);
            await WriteErrorAsync(
                context,
                StatusCodes.Status500InternalServerError,
                mediaType,
                new GraphQLError($"Unexpected error (reference {context.TraceIdentifier}).", ErrorCodes.Internal));
        }
    }

    private async Task AnswerAsync(HttpContext context, ResponseMediaType mediaType, bool queriesOnly)
    {
        var request = await _reader.ReadAsync(context);
        var surroundings = new RequestContext(context.RequestServices, context.User)
        {
            QueriesOnly = queriesOnly,
            CostReporting = CostHeader.Read(context.Request.Headers),
            TrustedDocumentsOnly = options.RequireTrustedDocument(context),
            EventUser = options.EventUser is { } identify ? (services, token) => identify(context, services, token) : null,
        };
        if (MediaTypeNegotiation.AcceptsEventStream(context.Request.Headers.Accept))
        {
            await using var stream = await executor.ExecuteStreamAsync(request, surroundings, context.RequestAborted);
            await AnswerAsync(context, mediaType, stream);
        }
        else
        {
            await AnswerAsync(context, mediaType, await executor.ExecuteAsync(request, surroundings, context.RequestAborted));
        }
    }

    /// <summary>Events for a subscription, and for whoever prefers events; whatever the document is at fault for is an event too.</summary>
    private async Task AnswerAsync(HttpContext context, ResponseMediaType mediaType, ResponseStream stream)
    {
        if (stream.Single is { } single && (mediaType != ResponseMediaType.EventStream || single.Outcome == ExecutionOutcome.OperationNotAllowed))
        {
            await AnswerAsync(context, mediaType, single);
            return;
        }

        // A server that stops does not wait for subscribers; they come back to another, or to the next.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await _events.WriteAsync(context.Response, stream, ending.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Without the event that says that all is complete.
        }
    }

    private async Task AnswerAsync(HttpContext context, ResponseMediaType mediaType, ExecutionResult result)
    {
        if (result.Outcome == ExecutionOutcome.OperationNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }

        await WriteAsync(context, HttpStatusPolicy.For(result.Outcome, mediaType), mediaType, result.WriteTo);
        result.Release();
    }

    private static Task WriteErrorAsync(HttpContext context, int status, ResponseMediaType? mediaType, GraphQLError error) =>
        WriteAsync(context, status, mediaType, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors"u8);
            error.WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static async Task WriteAsync(
        HttpContext context, int status, ResponseMediaType? mediaType, Action<Utf8JsonWriter> write)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = MediaTypeNegotiation.ContentTypeOf(
            mediaType is null or ResponseMediaType.EventStream ? ResponseMediaType.Json : mediaType.Value);
        response.Headers.CacheControl = "no-store";
        response.Headers.Append("Vary", "Accept");
        await using (var writer = new Utf8JsonWriter(response.BodyWriter, WriterOptions))
        {
            write(writer);
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    [LoggerMessage(4100, LogLevel.Error, "A GraphQL request failed outside its resolvers; reference {TraceIdentifier}")]
    private static partial void LogFailure(ILogger logger, Exception exception, string traceIdentifier);
}
