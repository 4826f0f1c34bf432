namespace Volunteers.GraphQL.Types;

/// <summary>What several fields of a request need, and one of them works out. A resolver takes it as a parameter.</summary>
public interface ISharedWork
{
    /// <summary>
    /// Works it out, or answers what another field worked out. Forgotten after each field of a mutation: what is selected of its payload must see what it wrote.
    /// </summary>
    /// <param name="key">Tells it from everything else that is worked out for the request.</param>
    /// <param name="state">Given to <paramref name="work"/>.</param>
    /// <param name="work">Called by the first that asks.</param>
    Task<TResult> OnceAsync<TState, TResult>(string key, TState state, Func<TState, CancellationToken, Task<TResult>> work);
}
