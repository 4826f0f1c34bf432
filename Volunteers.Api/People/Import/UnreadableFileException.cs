using Volunteers.Data;

namespace Volunteers.Api.People.Import;

/// <summary>The file as a whole cannot be imported; the message says why and what would help.</summary>
public sealed class UnreadableFileException(string message) : DomainException(message);
