namespace Volunteers.Jobs.Calendar;

/// <summary>What a calendar stream asks of its reader (RFC 5546 section 1.4); a feed to subscribe to is published.</summary>
public enum CalendarMethod
{
    Publish,
    Request,
    Cancel,
}
