namespace Volunteers.Api.Newsletters;

/// <summary>An item as the editor wants it.</summary>
public sealed record NewsletterItemInput(string Title, string Text, bool Included);
