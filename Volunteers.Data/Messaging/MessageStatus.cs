namespace Volunteers.Data.Messaging;

/// <summary>What became of a message.</summary>
public enum MessageStatus
{
    Queued = 0,
    Sent = 1,
    Skipped = 2,
    Failed = 3,
}
