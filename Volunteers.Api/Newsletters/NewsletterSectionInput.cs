namespace Volunteers.Api.Newsletters;

/// <summary>A section as the editor wants it.</summary>
public sealed record NewsletterSectionInput(string Heading, IReadOnlyList<NewsletterItemInput> Items);
