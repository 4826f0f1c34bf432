using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.People;

/// <summary>One line of a register.</summary>
/// <param name="Attendance">Null: not recorded.</param>
public sealed record RegisterEntry(Volunteer Volunteer, Attendance? Attendance);
