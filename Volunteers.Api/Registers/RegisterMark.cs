namespace Volunteers.Api.Registers;

/// <summary>Somebody's line on a register was written; what it says is read when the event is answered.</summary>
public sealed record RegisterMark(RegisterSession Session, int VolunteerId);
