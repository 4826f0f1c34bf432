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
