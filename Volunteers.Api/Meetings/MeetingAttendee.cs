using Volunteers.Data.People;

namespace Volunteers.Api.Meetings;

/// <summary>Someone who was there.</summary>
/// <param name="Volunteer">Null for a visitor who is not a volunteer (yet).</param>
public sealed record MeetingAttendee(string Name, Volunteer? Volunteer, bool FirstVisit);
