using System.Security.Claims;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>What subscribers may take up, on each server.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>Streams open at one time. Default 1,000.</summary>
    public int MaxConcurrent { get; set; } = 1000;

    /// <summary>Streams open at one time for one person. Default 20.</summary>
    public int MaxConcurrentPerUser { get; set; } = 20;

    /// <summary>Events that wait for one subscriber; one more ends its stream with <see cref="SubscriberTooSlowException"/>. Default 64.</summary>
    public int QueueCapacity { get; set; } = 64;

    /// <summary>
    /// Tells persons apart. By default their name identifier, or else their name. Everybody of whom it answers null counts as one person.
    /// </summary>
    public Func<ClaimsPrincipal, string?> UserKey { get; set; } = static user =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.Identity?.Name;
}

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
