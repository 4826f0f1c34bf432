using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>Answers HTTP requests to the endpoint (GraphQL over HTTP, "Request" and "Response").</summary>
internal sealed partial class GraphQLHttpHandler(
    RequestExecutor executor, GraphQLHttpOptions options, ILogger<GraphQLHttpHandler> logger)
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // The response is never embedded in a page; escaping for HTML would only make it longer.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly HttpRequestReader _reader = new(options);
    private readonly IdePage _ide = new(options);

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (isGet && !request.Query.ContainsKey("query") && MediaTypeNegotiation.AcceptsHtml(request.Headers.Accept))
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
                    $"Accept {MediaTypeNegotiation.GraphQLResponse} or {MediaTypeNegotiation.Json}.");
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
        var surroundings = new RequestContext(context.RequestServices, context.User) { QueriesOnly = queriesOnly };
        var result = await executor.ExecuteAsync(request, surroundings, context.RequestAborted);
        if (result.Outcome == ExecutionOutcome.OperationNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }

        await WriteAsync(context, options.StatusPolicy.For(result.Outcome, mediaType), mediaType, result.WriteTo);
    }

    private static Task WriteErrorAsync(HttpContext context, int status, ResponseMediaType? mediaType, GraphQLError error) =>
        WriteAsync(context, status, mediaType ?? ResponseMediaType.Json, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors"u8);
            error.WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static async Task WriteAsync(
        HttpContext context, int status, ResponseMediaType mediaType, Action<Utf8JsonWriter> write)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = MediaTypeNegotiation.ContentTypeOf(mediaType);
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
