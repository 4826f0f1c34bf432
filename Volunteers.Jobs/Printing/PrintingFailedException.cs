namespace Volunteers.Jobs.Printing;

/// <summary>The browser was there but did not deliver a document.</summary>
public sealed class PrintingFailedException(string message) : Exception(message);
