namespace Volunteers.Data.Training;

/// <summary>A unit cannot come to that state.</summary>
public sealed class AssessmentRefusedException(string message) : DomainException(message);
