namespace Volunteers.GraphQL.Execution;

/// <summary>Ends a rented service by whichever way it offers.</summary>
internal static class ServiceDisposal
{
    public static ValueTask DisposeAsync(object instance)
    {
        switch (instance)
        {
            case IAsyncDisposable asynchronous:
                return asynchronous.DisposeAsync();
            case IDisposable disposable:
                disposable.Dispose();
                return default;
            default:
                return default;
        }
    }
}
