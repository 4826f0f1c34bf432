namespace Volunteers.Data.People;

/// <summary>A check cannot come to that state on that day.</summary>
public sealed class CheckRefusedException(string message) : DomainException(message);
