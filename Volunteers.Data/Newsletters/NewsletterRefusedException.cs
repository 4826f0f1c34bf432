namespace Volunteers.Data.Newsletters;

/// <summary>An issue cannot take that step.</summary>
public sealed class NewsletterRefusedException(string message) : DomainException(message);
