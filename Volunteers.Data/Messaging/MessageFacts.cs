namespace Volunteers.Data.Messaging;

/// <summary>What follows from the facts about a message.</summary>
public static class MessageFacts
{
    /// <summary>Whether no sender works on it at an instant, or the one that did has died.</summary>
    public static readonly Fact<Message, DateTimeOffset, bool> IsFreeAt = new((m, now) =>
        m.Status == MessageStatus.Queued && (m.ClaimedUntil == null || m.ClaimedUntil < now));

    /// <summary>Whether a sender should take it up at an instant.</summary>
    public static readonly Fact<Message, DateTimeOffset, bool> IsDueAt = new((m, now) => m.NextAttemptAt <= now && IsFreeAt.Of(m, now));
}
