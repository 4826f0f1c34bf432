namespace Volunteers.Data.Programmes;

/// <summary>A schedule cannot be understood, or says nothing.</summary>
public sealed class RecurrenceException(string message) : DomainException(message);
