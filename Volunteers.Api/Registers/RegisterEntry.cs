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

/// <summary>Somebody's line on a register was written; what it says is read when the event is answered.</summary>
public sealed record RegisterMark(RegisterSession Session, int VolunteerId);

/// <summary>One line of a register as it now is.</summary>
/// <param name="Attendance">Null: not recorded, or taken back.</param>
public sealed record RegisterChange(Volunteer Volunteer, Attendance? Attendance);
