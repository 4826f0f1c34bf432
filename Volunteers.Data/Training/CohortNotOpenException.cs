namespace Volunteers.Data.Training;

/// <summary>Nobody can apply or be offered a place now.</summary>
public sealed class CohortNotOpenException(string message) : DomainException(message);
