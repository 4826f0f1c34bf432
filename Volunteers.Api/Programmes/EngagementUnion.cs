using Volunteers.Data.Meetings;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

/// <summary>Something that a volunteer is expected at.</summary>
[UnionType("Engagement", typeof(ProgrammeSession), typeof(CohortSession), typeof(SupportMeeting))]
public static class EngagementUnion;
