using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Reminders;

/// <summary>A role in a programme, offered to a volunteer for a time.</summary>
public sealed record AssignmentMailItem(string Programme, string Role, DateOnly From, DateOnly? Until, string? Venue, string? NextSession)
{
    public IReadOnlyList<(string Label, string? Value)> Facts =>
    [
        ("What", Programme), ("Your part", Role),
        ("From", Until is { } until ? $"{LocalTime.Day(From)} until {LocalTime.Day(until)}" : LocalTime.Day(From)),
        ("Where", Venue), ("Next time", NextSession),
    ];
}
