namespace Volunteers.Jobs.Newsletters;

/// <summary>One item: paragraphs are separated by blank lines, lines that begin with a hyphen are a list.</summary>
public sealed record NewsletterEntry(string Title, string Text, NewsletterPhoto? Photo = null);
