using System.Collections.Concurrent;
using System.Text.Json;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Keeps sessions between requests, and writes one request's answer.</summary>
internal sealed class AdoPool(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<AdoSession> _free = [];

    /// <summary>An endpoint whose answer <paramref name="write"/> writes below <c>data</c>.</summary>
    public RequestDelegate Endpoint(Action<AdoSession, HttpRequest, Utf8JsonWriter> write) => async context =>
    {
        context.Response.ContentType = "application/json";
        if (!_free.TryTake(out var session))
        {
            session = new AdoSession(connectionString);
        }

        try
        {
            var writer = session.Writer;
            writer.Reset(context.Response.BodyWriter);
            writer.WriteStartObject();
            writer.WriteStartObject(Names.Data);
            write(session, context.Request, writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.Flush();
        }
        finally
        {
            _free.Add(session);
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    };

    public void Dispose()
    {
        while (_free.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
