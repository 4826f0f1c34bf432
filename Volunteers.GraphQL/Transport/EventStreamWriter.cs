using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>
/// Writes results as server-sent events, one response for each operation (GraphQL over Server-Sent Events, "Distinct connections mode"):
/// <c>next</c> for each result, <c>complete</c> when there will be no more. A stream that breaks off without <c>complete</c> is to be
/// begun again by the client.
/// </summary>
internal sealed class EventStreamWriter(TimeSpan keepAliveInterval, JsonWriterOptions json, TimeProvider clock)
{
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled before the end.</exception>
    public async Task WriteAsync(HttpResponse response, ResponseStream stream, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaTypeNegotiation.ContentTypeOf(ResponseMediaType.EventStream);
        response.Headers.CacheControl = "no-store, no-transform";
        response.Headers.Append("Vary", "Accept");

        // nginx would otherwise hold events back until its buffer is full.
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var results = stream.Results.GetAsyncEnumerator(ending.Token);
        await WriteAsync(response, ":\n\n"u8, cancellationToken);
        while (await NextAsync(results, response, ending))
        {
            response.BodyWriter.Write("event: next\ndata: "u8);
            await using (var writer = new Utf8JsonWriter(response.BodyWriter, json))
            {
                results.Current.WriteTo(writer);
            }

            results.Current.Release();
            await WriteAsync(response, "\n\n"u8, cancellationToken);
        }

        await WriteAsync(response, "event: complete\ndata:\n\n"u8, cancellationToken);
    }

    private static ValueTask<System.IO.Pipelines.FlushResult> WriteAsync(
        HttpResponse response, ReadOnlySpan<byte> text, CancellationToken cancellationToken)
    {
        response.BodyWriter.Write(text);
        return response.BodyWriter.FlushAsync(cancellationToken);
    }

    /// <summary>Waits for the next result, and shows the client and everything between that the connection is in use.</summary>
    private async ValueTask<bool> NextAsync(
        IAsyncEnumerator<Execution.ExecutionResult> results, HttpResponse response, CancellationTokenSource ending)
    {
        var next = results.MoveNextAsync();
        if (next.IsCompleted)
        {
            return await next;
        }

        var pending = next.AsTask();
        try
        {
            while (!pending.IsCompleted)
            {
                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ending.Token);
                var pause = Task.Delay(keepAliveInterval, clock, waiting.Token);
                if (await Task.WhenAny(pending, pause) == pause && pause.IsCompletedSuccessfully)
                {
                    await WriteAsync(response, ":\n\n"u8, ending.Token);
                }

                await waiting.CancelAsync();
                if (ending.IsCancellationRequested)
                {
                    break;
                }
            }
        }
        catch
        {
            // The events must have come to rest before they can be disposed of.
            await ending.CancelAsync();
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await pending;
    }
}
