namespace Volunteers.Data.Programmes;

/// <summary>A session cannot be changed like that any more, or not yet.</summary>
public sealed class SessionRefusedException(string message) : DomainException(message);
