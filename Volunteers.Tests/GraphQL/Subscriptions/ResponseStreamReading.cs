using System.Text.Json;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.Tests.GraphQL.Subscriptions;

/// <summary>Results of streams as text.</summary>
internal static class ResponseStreamReading
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(this ExecutionResult result) => JsonSerializer.Serialize(JsonDocument.Parse(result.ToJson()).RootElement, Compact);

    /// <summary>The next result; null when the stream has ended. Fails when there is neither within ten seconds.</summary>
    public static async Task<string?> NextAsync(this IAsyncEnumerator<ExecutionResult> results) =>
        await results.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)) ? results.Current.Json() : null;

    public static async Task<List<string>> AllAsync(this ResponseStream stream)
    {
        var all = new List<string>();
        await foreach (var result in stream.Results)
        {
            all.Add(result.Json());
        }

        return all;
    }
}
