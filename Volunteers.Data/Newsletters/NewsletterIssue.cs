using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Newsletters;

/// <summary>An issue of a centre's newsletter: drafted from facts, edited by a person, frozen when it is published.</summary>
/// <remarks>Methods need <see cref="Sections"/> with their items loaded.</remarks>
public sealed class NewsletterIssue : IVersioned, ICentreOwned
{
    private readonly List<NewsletterSection> _sections = [];

    private NewsletterIssue()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    /// <summary>The title, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortTitle { get => SearchText.Fold(Title); private set { } }

    /// <summary>First day of the period that it tells of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of it.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The editor's welcome.</summary>
    public string? Welcome { get; private set; }

    /// <summary>Its part of the public address; unique, and never changes.</summary>
    public string Slug { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it is to be published by itself.</summary>
    public DateTimeOffset? ScheduledFor { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When page, PDF and photographs went off the web because somebody on it withdrew their consent; null when they are there.</summary>
    public DateTimeOffset? TakenDownAt { get; private set; }

    /// <summary>The issue as it was published; page, PDF and e-mail are made from it and never differ.</summary>
    [NotAudited]
    public NewsletterEdition? Edition { get; private set; }

    public string? PdfFileName { get; private set; }

    public DateTimeOffset? PdfMadeAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<NewsletterSection> Sections => _sections;

    /// <inheritdoc cref="NewsletterIssueFacts.Status"/>
    public NewsletterStatus Status => NewsletterIssueFacts.Status.Of(this);

    /// <summary>An empty issue.</summary>
    /// <exception cref="InvalidInputException">The title is missing or the period impossible.</exception>
    public static NewsletterIssue Draft(int centreId, string centreName, string? title, DateOnly from, DateOnly to, DateTimeOffset now)
    {
        var rules = new InputRules();
        var issue = new NewsletterIssue
        {
            CentreId = centreId,
            Title = rules.Required("title", title, "the issue's title"),
            From = from,
            To = to,
            CreatedAt = now,
        };
        rules.RefuseIf(to < from, "to", "The last day cannot come before the first.");
        rules.RefuseIf(to > from.AddYears(1), "to", "An issue tells of at most a year.");
        rules.ThrowIfAny();
        var words = SearchText.Fold($"{centreName} {issue.Title}").Split([' ', '\'', ',', '.', '/', '–', '-', ':', '&'], StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words.Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0));

        // titles repeat; the random end keeps addresses apart, and a draft's address unguessable
        issue.Slug = $"{(slug.Length > 80 ? slug[..80].TrimEnd('-') : slug)}-{Access.Secrets.NewToken()[..8].Replace('_', 'a').Replace('-', 'b').ToLowerInvariant()}";
        return issue;
    }

    public NewsletterSection AddSection(string heading, SectionKind kind)
    {
        var section = new NewsletterSection { Heading = heading, Kind = kind, Position = _sections.Count };
        _sections.Add(section);
        return section;
    }

    /// <summary>Applies the editor's wording, order and choice. Null leaves as it is.</summary>
    /// <remarks>
    /// An edited item is known again by its title, else by its text, else by its place in the section, so that it keeps the
    /// person whose consent it needs however it is reworded.
    /// </remarks>
    /// <exception cref="NewsletterRefusedException">The issue is published.</exception>
    public void Edit(string? title, string? welcome, IReadOnlyList<NewsletterSectionInput>? draft)
    {
        if (PublishedAt is not null)
        {
            throw new NewsletterRefusedException("This issue is published; what people have read does not change.");
        }

        if (title is null && welcome is null && draft is null)
        {
            return;
        }

        var rules = new InputRules();
        var newTitle = title is null ? Title : rules.Required("title", title, "the issue's title");
        var newWelcome = welcome is null ? Welcome : rules.Text("welcome", welcome, "the welcome");
        List<NewsletterSection>? rebuilt = draft is null ? null : Rebuild(draft, rules);
        rules.ThrowIfAny();
        Title = newTitle;
        Welcome = newWelcome;
        if (rebuilt is not null)
        {
            _sections.Clear();
            _sections.AddRange(rebuilt);
        }

        Version++;
    }

    /// <summary>Has it published by itself at a time.</summary>
    public void ScheduleFor(DateTimeOffset at, DateTimeOffset now)
    {
        RefuseIfPublished();
        if (at <= now)
        {
            throw new InvalidInputException("at", "Choose a time in the future, or publish now.");
        }

        ScheduledFor = at.ToUniversalTime();
        Version++;
    }

    /// <summary>Asks for every consent again, and leaves out those who have withdrawn it.</summary>
    /// <param name="mayName">Whether a volunteer may be told of; only asked about people.</param>
    /// <param name="mayShowStory">Whether a story may be published now.</param>
    /// <param name="mayShowPhoto">Whether a story's photograph may be shown now.</param>
    /// <returns>What is said about each item left out.</returns>
    public IReadOnlyList<string> LeaveOutWithoutConsent(Func<int, bool> mayName, Func<int, bool> mayShowStory, Func<int, bool> mayShowPhoto)
    {
        var said = new List<string>();
        foreach (var item in _sections.SelectMany(s => s.Items))
        {
            var refused = item.StoryId is { } story ? !mayShowStory(story) : item.VolunteerId is { } person && !mayName(person);
            item.LeftOutBecause = refused ? "The person has not consented to this, or has withdrawn the consent." : null;
            if (refused && item.Included)
            {
                said.Add($"“{item.Title}” is left out: {item.LeftOutBecause}");
            }

            if (item.PhotoFileName is not null && item.StoryId is { } pictured && !mayShowPhoto(pictured))
            {
                item.PhotoFileName = null;
                item.PhotoDescription = null;
                said.Add($"The photograph of “{item.Title}” is left out: there is no consent to photographs.");
            }
        }

        return said;
    }

    /// <summary>Freezes the edition; needs <see cref="LeaveOutWithoutConsent"/> first, and the centre.</summary>
    /// <exception cref="NewsletterRefusedException">It is published already, or nothing is in it.</exception>
    public void Publish(DateTimeOffset now)
    {
        RefuseIfPublished();
        if (Welcome is null && !Published().Any())
        {
            throw new NewsletterRefusedException("There is nothing in this issue: write a welcome or include an item.");
        }

        Edition = NewsletterEdition.Of(this, now) with { Slug = Slug };
        PublishedAt = now;
        Version++;
    }

    /// <summary>Page, PDF and photographs are no longer there to be read, until it is published again without what may not be shown.</summary>
    internal void TakeDown(DateTimeOffset now)
    {
        TakenDownAt ??= now;
        PdfFileName = null;
        PdfMadeAt = null;
        Version++;
    }

    /// <summary>Puts an issue that was taken down back on the web, without what may not be shown; needs <see cref="LeaveOutWithoutConsent"/> first, and the centre.</summary>
    /// <exception cref="NewsletterRefusedException">It was not taken down, or nothing is left in it.</exception>
    public void Republish()
    {
        if (TakenDownAt is null || PublishedAt is not { } publishedAt)
        {
            throw new NewsletterRefusedException("This issue was not taken down.");
        }

        if (Welcome is null && !Published().Any())
        {
            throw new NewsletterRefusedException("Nothing is left in this issue that may be shown.");
        }

        Edition = NewsletterEdition.Of(this, publishedAt) with { Slug = Slug };
        TakenDownAt = null;
        Version++;
    }

    /// <summary>Forgets what it told of somebody, published or not. A published issue is down until somebody has looked at it.</summary>
    internal void Forget(Func<NewsletterItem, bool> isAbout, DateTimeOffset now)
    {
        foreach (var section in _sections)
        {
            section.Remove(isAbout);
        }

        if (PublishedAt is { } publishedAt)
        {
            Edition = NewsletterEdition.Of(this, publishedAt) with { Slug = Slug };
            TakeDown(now);
        }
    }

    /// <summary>The items that readers see, in order.</summary>
    public IEnumerable<(NewsletterSection Section, NewsletterItem Item)> Published() =>
        from section in _sections.OrderBy(s => s.Position)
        from item in section.Items.OrderBy(i => i.Position)
        where item.Included && item.LeftOutBecause is null
        select (section, item);

    public void PdfMade(string fileName, DateTimeOffset now)
    {
        PdfFileName = fileName;
        PdfMadeAt = now;
        Version++;
    }

    public void Sent(DateTimeOffset now)
    {
        SentAt ??= now;
        Version++;
    }

    private void RefuseIfPublished()
    {
        if (PublishedAt is not null)
        {
            throw new NewsletterRefusedException("This issue is published already.");
        }
    }

    private List<NewsletterSection> Rebuild(IReadOnlyList<NewsletterSectionInput> draft, InputRules rules)
    {
        var unmatched = _sections.SelectMany(s => s.Items).ToList();
        var rebuilt = new List<NewsletterSection>();
        var matches = Match(draft, unmatched);
        foreach (var wanted in draft)
        {
            var heading = rules.Required("sections", wanted.Heading, "each section's heading", 120);
            var before = _sections.FirstOrDefault(s => SearchText.Same(s.Heading, heading));
            var section = new NewsletterSection { Heading = heading, Kind = before?.Kind ?? SectionKind.Other, Position = rebuilt.Count };
            foreach (var item in wanted.Items)
            {
                section.Write(
                    rules.Required("sections", item.Title, "each item's title"),
                    rules.Text("sections", item.Text, "the item's text") ?? string.Empty,
                    item.Included, matches.GetValueOrDefault(item));
            }

            rebuilt.Add(section);
        }

        return rebuilt;
    }

    /// <summary>As it would be kept.</summary>
    private static string? LineOf(string? text) => new InputRules().Line("text", text, "the text", int.MaxValue);

    private static string TextOf(string? text) => new InputRules().Text("text", text, "the text", int.MaxValue) ?? string.Empty;

    private Dictionary<NewsletterItemInput, NewsletterItem> Match(IReadOnlyList<NewsletterSectionInput> draft, List<NewsletterItem> unmatched)
    {
        var matches = new Dictionary<NewsletterItemInput, NewsletterItem>(ReferenceEqualityComparer.Instance);
        Pass((item, old, _, _) => old.Title == LineOf(item.Title) && old.Text == TextOf(item.Text));
        Pass((item, old, _, _) => old.Title == LineOf(item.Title));
        Pass((item, old, _, _) => old.Text.Length > 0 && old.Text == TextOf(item.Text));
        Pass((_, old, section, index) => old.Section?.Heading == LineOf(section.Heading) && old.Position == index);
        return matches;

        void Pass(Func<NewsletterItemInput, NewsletterItem, NewsletterSectionInput, int, bool> same)
        {
            foreach (var section in draft)
            {
                for (var i = 0; i < section.Items.Count; i++)
                {
                    var item = section.Items[i];
                    if (!matches.ContainsKey(item) && unmatched.FirstOrDefault(o => same(item, o, section, i)) is { } old)
                    {
                        matches.Add(item, old);
                        unmatched.Remove(old);
                    }
                }
            }
        }
    }
}

/// <summary>Where an issue stands; follows from its facts.</summary>
public enum NewsletterStatus
{
    Draft = 0,
    Scheduled = 1,
    Published = 2,
    Sent = 3,
    TakenDown = 4,
}

/// <summary>An issue cannot take that step.</summary>
public sealed class NewsletterRefusedException(string message) : DomainException(message);

/// <summary>A section as the editor wants it.</summary>
public sealed record NewsletterSectionInput(string Heading, IReadOnlyList<NewsletterItemInput> Items);

/// <summary>An item as the editor wants it.</summary>
public sealed record NewsletterItemInput(string Title, string Text, bool Included);

internal sealed class NewsletterIssueConfiguration : IEntityTypeConfiguration<NewsletterIssue>
{
    public void Configure(EntityTypeBuilder<NewsletterIssue> issue)
    {
        issue.Property(i => i.Welcome).Long();
        issue.Property(i => i.Edition).AsJson();
        issue.Property(i => i.Slug).HasMaxLength(120);
        issue.HasIndex(i => i.Slug).IsUnique();
        issue.HasIndex(i => new { i.CentreId, i.From });
        issue.HasIndex(i => i.ScheduledFor);
        issue.HasMany(i => i.Sections).WithOne(s => s.Issue).HasForeignKey(s => s.NewsletterIssueId);
    }
}
