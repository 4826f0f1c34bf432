namespace Volunteers.Jobs.Reminders;

/// <summary>A ledger row to be written: to be sent, or skipped for a reason.</summary>
public sealed record DueMessage(string Kind, string Occasion, DateTimeOffset DueAt, string? SkipReason = null);
