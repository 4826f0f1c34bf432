namespace Volunteers.Data.People;

/// <summary>An enrolment cannot move to that stage on that day.</summary>
public sealed class StageRefusedException(string message) : DomainException(message);
