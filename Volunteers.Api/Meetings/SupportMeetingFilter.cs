using Volunteers.Data.Meetings;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Meetings;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class SupportMeetingFilter : FilterInputType<SupportMeeting>
{
    protected override void Configure(FilterDescriptor<SupportMeeting> descriptor)
    {
        descriptor.Id<SupportMeeting>(m => m.Id);
        descriptor.Id<Centre>(m => m.CentreId);
        descriptor.Field("title", m => m.SortTitle);
        descriptor.Field(m => m.StartsAt);
        descriptor.Field(m => m.EndsAt);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class SupportMeetingSort : SortInputType<SupportMeeting>
{
    protected override void Configure(SortDescriptor<SupportMeeting> descriptor)
    {
        descriptor.Field("title", m => m.SortTitle);
        descriptor.Field(m => m.StartsAt);
        descriptor.Field(m => m.EndsAt);
    }
}
