using Volunteers.Data.Newsletters;

namespace Volunteers.Jobs.Newsletters;

/// <summary>A section of an issue with at least one entry; its kind decides how it is set.</summary>
public sealed record NewsletterPart(string Heading, SectionKind Kind, IReadOnlyList<NewsletterEntry> Entries)
{
    /// <summary>A name for links within the page.</summary>
    public string Anchor => "part-" + string.Concat(Heading.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
}
