using System.Globalization;

namespace Volunteers.Data.Newsletters;

/// <summary>
/// An issue as readers see it: what it says, and nothing about how it looks. Page, PDF and e-mail are made from it, and it is
/// what is frozen at publication.
/// </summary>
public sealed record NewsletterEdition
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public required string Title { get; init; }

    public required EditionCentre Centre { get; init; }

    /// <summary>First day that it tells of.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of it.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The day printed on it.</summary>
    public required DateOnly Dated { get; init; }

    /// <summary>Its part of the public address; null while it is a draft.</summary>
    public string? Slug { get; init; }

    public string? Welcome { get; init; }

    /// <summary>In order; each has at least one item.</summary>
    public required IReadOnlyList<EditionSection> Sections { get; init; }

    /// <summary>The period in words: "March 2026", "March to May 2026", or both days when months are not whole.</summary>
    public string Period
    {
        get
        {
            var whole = From.Day == 1 && To.AddDays(1).Day == 1;
            return (whole, From.Year == To.Year, From.Month == To.Month) switch
            {
                (true, true, true) => From.MonthInWords(),
                (true, true, _) => $"{From.ToString("MMMM", British)} to {To.MonthInWords()}",
                (true, _, _) => $"{From.MonthInWords()} to {To.MonthInWords()}",
                (_, true, true) => $"{From.Day} to {To.InWords()}",
                (_, true, _) => $"{From.DayOfMonthInWords()} to {To.InWords()}",
                _ => $"{From.InWords()} to {To.InWords()}",
            };
        }
    }

    /// <summary>Every photograph that it shows.</summary>
    public IEnumerable<EditionPhoto> Photos => Sections.SelectMany(section => section.Items).Select(item => item.Photo).OfType<EditionPhoto>();

    /// <summary>The edition of an issue as it is now; what is not included or was left out is not in it.</summary>
    /// <param name="issue">With its centre, and its sections with their items.</param>
    /// <param name="at">When it is published, or looked at.</param>
    public static NewsletterEdition Of(NewsletterIssue issue, DateTimeOffset at)
    {
        var centre = issue.Centre;
        return new NewsletterEdition
        {
            Title = issue.Title,
            Centre = new EditionCentre(
                centre.Name, centre.Address, centre.Phone, centre.Email, centre.HealthVisitor, centre.SocialWorker),
            From = issue.From,
            To = issue.To,
            Dated = centre.Time.DateOf(at),
            Welcome = issue.Welcome,
            Sections =
            [
                .. issue.Published().GroupBy(p => p.Section, p => p.Item).Select(g => new EditionSection(
                    g.Key.Heading, g.Key.Kind, [.. g.Select(item => item.ToEdition(g.Key.Kind == SectionKind.Ahead ? issue.From : null))])),
            ],
        };
    }
}

/// <summary>How to reach the centre, and the two people that every family may ask for.</summary>
public sealed record EditionCentre(
    string Name, string? Address, string? Phone, string? Email, string? HealthVisitor, string? SocialWorker);

/// <summary>A section as readers see it; its kind decides how it is set.</summary>
public sealed record EditionSection(string Heading, SectionKind Kind, IReadOnlyList<EditionItem> Items)
{
    /// <summary>A name for links within the page.</summary>
    public string Anchor => "part-" + string.Concat(Heading.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
}

/// <summary>An item as readers see it.</summary>
/// <param name="Text">Paragraphs are separated by blank lines; lines that begin with a hyphen are a list.</param>
/// <param name="Figure">The number that the title begins with; null where a person wrote the title.</param>
/// <param name="Day">The day that it is about, in a list of dates.</param>
public sealed record EditionItem(string Title, string Text, double? Figure = null, DateOnly? Day = null, EditionPhoto? Photo = null);

/// <summary>A photograph kept in the uploads folder, and what it shows in words.</summary>
public sealed record EditionPhoto(string FileName, string Description);
