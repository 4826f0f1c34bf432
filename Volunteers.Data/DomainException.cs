namespace Volunteers.Data;

/// <summary>A refusal that a rule of the domain calls for, in words that the person who asked can act on.</summary>
/// <remarks>Not for bugs: those throw <see cref="System.Diagnostics.UnreachableException"/> or an argument exception.</remarks>
public abstract class DomainException(string message) : Exception(message);
