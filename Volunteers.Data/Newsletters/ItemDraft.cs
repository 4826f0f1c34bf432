namespace Volunteers.Data.Newsletters;

/// <summary>An item as the editor wants it.</summary>
public sealed record ItemDraft(string? Title, string? Text, bool Included);
