namespace Volunteers.Data.Programmes;

/// <summary>An assignment cannot take that step.</summary>
public sealed class AssignmentRefusedException(string message) : DomainException(message);
