namespace Volunteers.Jobs.Reminders;

/// <summary>Why somebody hears about a support meeting.</summary>
public enum MeetingMailPurpose
{
    Invitation,
    Reminder,
    Moved,
    Cancelled,
}
