using Volunteers.Data.Meetings;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Meetings;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class SupportMeetingSort : SortInputType<SupportMeeting>
{
    protected override void Configure(ISortDescriptor<SupportMeeting> descriptor)
    {
        descriptor.Field("title", m => m.SortTitle);
        descriptor.Field(m => m.StartsAt);
        descriptor.Field(m => m.EndsAt);
    }
}
