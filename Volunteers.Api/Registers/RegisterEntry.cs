using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Registers;

/// <summary>One line of a register.</summary>
/// <param name="Attendance">Null: not recorded.</param>
public sealed record RegisterEntry(Volunteer Volunteer, Attendance? Attendance);

/// <summary>One line of a register.</summary>
/// <param name="Attendance">Null takes back what was recorded.</param>
public sealed record RegisterEntryInput([ID<Volunteer>] int VolunteerId, Attendance? Attendance);
