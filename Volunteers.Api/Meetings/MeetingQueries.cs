using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Meetings;

[QueryType]
[Authorize]
public static class MeetingQueries
{
    [UsePaging]
    [UseFiltering<SupportMeetingFilter>]
    [UseSorting<SupportMeetingSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<SupportMeeting>>> SupportMeetings => db => db.SupportMeetings.OrderByDescending(m => m.StartsAt);
}
