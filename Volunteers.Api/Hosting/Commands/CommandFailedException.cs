namespace Volunteers.Api.Hosting.Commands;

/// <summary>A command cannot do what it was asked; the message is the one line that the operator sees.</summary>
public sealed class CommandFailedException(string message) : Exception(message);
