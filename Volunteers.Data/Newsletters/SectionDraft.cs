namespace Volunteers.Data.Newsletters;

/// <summary>A section as the editor wants it.</summary>
public sealed record SectionDraft(string? Heading, IReadOnlyList<ItemDraft> Items);
