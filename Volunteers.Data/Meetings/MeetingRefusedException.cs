namespace Volunteers.Data.Meetings;

/// <summary>A meeting cannot be changed or answered like that.</summary>
public sealed class MeetingRefusedException(string message) : DomainException(message);
