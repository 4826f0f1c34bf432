using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Meetings;

[QueryType]
[Authorize]
public static class MeetingQueries
{
    [UsePaging]
    [UseProjection]
    [UseFiltering<SupportMeetingFilter>]
    [UseSorting<SupportMeetingSort>]
    public static IQueryable<SupportMeeting> GetSupportMeetings(VolunteersDbContext db) => db.SupportMeetings.OrderByDescending(m => m.StartsAt);
}
