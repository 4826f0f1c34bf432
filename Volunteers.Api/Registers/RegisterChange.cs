using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.Registers;

/// <summary>One line of a register as it now is.</summary>
/// <param name="Attendance">Null: not recorded, or taken back.</param>
public sealed record RegisterChange(Volunteer Volunteer, Attendance? Attendance);
