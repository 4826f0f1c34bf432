namespace Volunteers.Data.Training;

/// <summary>A place cannot take that step.</summary>
public sealed class PlaceRefusedException(string message) : DomainException(message);
