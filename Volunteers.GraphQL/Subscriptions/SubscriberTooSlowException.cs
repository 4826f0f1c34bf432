namespace Volunteers.GraphQL.Subscriptions;

/// <summary>A subscriber left so many events unread that the next one had no place: its stream ends, rather than the server's memory.</summary>
public sealed class SubscriberTooSlowException(int capacity)
    : GraphQLException(
        $"More than {capacity} events waited to be read, so the subscription was ended. Subscribe again and read the present state.",
        ErrorCodes.LimitExceeded);
