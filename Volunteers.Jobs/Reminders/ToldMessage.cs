using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Reminders;

/// <summary>A row that the ledger holds already.</summary>
public sealed record ToldMessage(string Kind, string Occasion, MessageStatus Status, DateTimeOffset CreatedAt)
{
    /// <summary>Whether the person heard of it, or is about to.</summary>
    public bool Reaches => Status is MessageStatus.Sent or MessageStatus.Queued;
}
