using Volunteers.Data.Meetings;
using Volunteers.Jobs.Calendar;

namespace Volunteers.Jobs.Meetings;

/// <summary>A support meeting as calendars know it: the same in invitations and feeds.</summary>
public static class MeetingEntry
{
    public static CalendarEntry Of(SupportMeeting meeting) => new()
    {
        Uid = meeting.Uid,
        Sequence = meeting.Sequence,
        StartsAt = meeting.StartsAt,
        EndsAt = meeting.EndsAt,
        Summary = meeting.Title,
        Location = meeting.Venue,
        Description = meeting.Agenda,
        Cancelled = meeting.CancelledAt is not null,
    };
}
