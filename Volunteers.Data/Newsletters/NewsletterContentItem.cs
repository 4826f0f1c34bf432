namespace Volunteers.Data.Newsletters;

/// <summary>An item as readers see it.</summary>
/// <param name="PhotoFileName">A file in the uploads folder.</param>
public sealed record NewsletterContentItem(string Title, string Text, string? PhotoFileName, string? PhotoDescription);
