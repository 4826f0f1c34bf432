using System.Security.Claims;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>Counts the streams that are open, over all and by person.</summary>
internal sealed class SubscriptionSlots(SubscriptionOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _byUser = new(StringComparer.Ordinal);

    /// <summary>Streams that are open now.</summary>
    public int Open { get; private set; }

    /// <summary>Takes a place; dispose of it to give it back.</summary>
    /// <exception cref="GraphQLException">Every place is taken.</exception>
    public IDisposable Take(ClaimsPrincipal user)
    {
        var key = options.UserKey(user) ?? "";
        lock (_lock)
        {
            if (Open >= options.MaxConcurrent)
            {
                throw new GraphQLException(
                    "The server has as many subscriptions as it can take. Try again in a minute.", ErrorCodes.LimitExceeded);
            }

            var own = _byUser.GetValueOrDefault(key);
            if (own >= options.MaxConcurrentPerUser)
            {
                throw new GraphQLException(
                    $"You have {own} subscriptions open, which is as many as one person may have. End one first.", ErrorCodes.LimitExceeded);
            }

            _byUser[key] = own + 1;
            Open++;
        }

        return new Slot(this, key);
    }

    private void Release(string key)
    {
        lock (_lock)
        {
            Open--;
            if (--_byUser[key] == 0)
            {
                _byUser.Remove(key);
            }
        }
    }

    private sealed class Slot(SubscriptionSlots slots, string key) : IDisposable
    {
        private int _released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                slots.Release(key);
            }
        }
    }
}
