namespace Volunteers.Data.Newsletters;

/// <summary>A section as readers see it.</summary>
public sealed record NewsletterContentSection(string Heading, SectionKind Kind, IReadOnlyList<NewsletterContentItem> Items);
