using Volunteers.Data.Newsletters;

namespace Volunteers.Jobs.Newsletters;

/// <summary>
/// What an issue says, and nothing about how it looks: the page, the PDF and the e-mail are all made from it, and it is
/// what is frozen at publication.
/// </summary>
public sealed record NewsletterDocument
{
    public required string Centre { get; init; }

    public required string Title { get; init; }

    /// <summary>First and last day that the issue tells of.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The day printed on it.</summary>
    public required DateOnly Dated { get; init; }

    public string? Welcome { get; init; }

    public required IReadOnlyList<NewsletterPart> Parts { get; init; }

    public required NewsletterContact Contact { get; init; }

    /// <summary>Where the issue can be read on the web; null in a draft.</summary>
    public Uri? WebUrl { get; init; }

    /// <summary>Where somebody who wants to join can begin.</summary>
    public Uri? JoinUrl { get; init; }

    /// <summary>Every photograph that the issue shows.</summary>
    public IEnumerable<NewsletterPhoto> Photos => Parts.SelectMany(part => part.Entries).Select(entry => entry.Photo).OfType<NewsletterPhoto>();

    public NewsletterPart? Part(SectionKind kind) => Parts.FirstOrDefault(part => part.Kind == kind);

    /// <summary>The period in words: "March 2026", "March to May 2026", or both days when months are not whole.</summary>
    public string Period
    {
        get
        {
            var british = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
            var whole = From.Day == 1 && To.AddDays(1).Day == 1;
            return (whole, From.Year == To.Year, From.Month == To.Month) switch
            {
                (true, true, true) => From.ToString("MMMM yyyy", british),
                (true, true, _) => $"{From.ToString("MMMM", british)} to {To.ToString("MMMM yyyy", british)}",
                (true, _, _) => $"{From.ToString("MMMM yyyy", british)} to {To.ToString("MMMM yyyy", british)}",
                (_, true, true) => $"{From.Day} to {To.ToString("d MMMM yyyy", british)}",
                (_, true, _) => $"{From.ToString("d MMMM", british)} to {To.ToString("d MMMM yyyy", british)}",
                _ => $"{From.ToString("d MMMM yyyy", british)} to {To.ToString("d MMMM yyyy", british)}",
            };
        }
    }
}

/// <summary>How to reach the centre, and the two people that every family may ask for.</summary>
public sealed record NewsletterContact(
    string? Address, string? Postcode, string? Phone, string? Email, string? HealthVisitor, string? SocialWorker);

/// <summary>A section of an issue with at least one entry; its kind decides how it is set.</summary>
public sealed record NewsletterPart(string Heading, SectionKind Kind, IReadOnlyList<NewsletterEntry> Entries)
{
    /// <summary>A name for links within the page.</summary>
    public string Anchor => "part-" + string.Concat(Heading.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
}

/// <summary>One item: paragraphs are separated by blank lines, lines that begin with a hyphen are a list.</summary>
public sealed record NewsletterEntry(string Title, string Text, NewsletterPhoto? Photo = null);

/// <summary>A photograph kept in the uploads folder, and what it shows in words.</summary>
public sealed record NewsletterPhoto(string FileName, string Description);
