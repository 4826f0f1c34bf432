using Volunteers.Data.Meetings;
using Volunteers.Data.People;

namespace Volunteers.Api.Meetings;

/// <summary>Someone who was invited, and what they answered.</summary>
public sealed record MeetingReply(Volunteer Volunteer, Reply Reply);
