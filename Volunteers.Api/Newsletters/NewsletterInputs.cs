namespace Volunteers.Api.Newsletters;

/// <summary>A section as the editor wants it.</summary>
public sealed record NewsletterSectionInput(string Heading, IReadOnlyList<NewsletterItemInput> Items);

/// <summary>An item as the editor wants it.</summary>
public sealed record NewsletterItemInput(string Title, string Text, bool Included);
