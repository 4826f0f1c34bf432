
namespace Volunteers.GraphQL.Execution;

/// <summary>The answer to one request: a single result, or one for each event of a subscription. Dispose of it to unsubscribe.</summary>
public sealed class ResponseStream : IAsyncDisposable
{
    private readonly IAsyncEnumerable<ExecutionResult>? _events;
    private readonly Func<ValueTask>? _unsubscribe;

    private ResponseStream(ExecutionResult? single, IAsyncEnumerable<ExecutionResult>? events, Func<ValueTask>? unsubscribe)
    {
        Single = single;
        _events = events;
        _unsubscribe = unsubscribe;
    }

    /// <summary>The only result: of a query, of a mutation, or of a subscription that could not begin. Null for a subscription.</summary>
    public ExecutionResult? Single { get; }

    /// <summary>
    /// The results, to be read once; each is to be written before the next is asked for. The last one may say why the subscription ended.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult> Results => _events ?? OnlyAsync(Single!);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _unsubscribe?.Invoke() ?? default;

    internal static ResponseStream Of(ExecutionResult single) => new(single, null, null);

    internal static ResponseStream Of(IAsyncEnumerable<ExecutionResult> events, Func<ValueTask> unsubscribe) => new(null, events, unsubscribe);

    private static async IAsyncEnumerable<ExecutionResult> OnlyAsync(ExecutionResult result)
    {
        await Task.CompletedTask;
        yield return result;
    }
}
