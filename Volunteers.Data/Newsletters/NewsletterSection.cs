using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Newsletters;

/// <summary>A part of an issue under one heading.</summary>
public sealed class NewsletterSection : IPartOf
{
    private readonly List<NewsletterItem> _items = [];

    public int Id { get; private set; }

    public int NewsletterIssueId { get; private set; }

    public NewsletterIssue Issue { get; private set; } = null!;

    public required string Heading { get; set; }

    public required SectionKind Kind { get; set; }

    public int Position { get; set; }

    public IReadOnlyList<NewsletterItem> Items => _items;

    (Type Type, int Id) IPartOf.Whole => (typeof(NewsletterIssue), NewsletterIssueId);

    /// <summary>Adds what the system proposes.</summary>
    public NewsletterItem Propose(NewsletterFact fact, int? recordId = null, int? volunteerId = null) =>
        Add(new NewsletterItem { Fact = fact, RecordId = recordId, VolunteerId = volunteerId, Included = true });

    /// <summary>Adds what the editor wants.</summary>
    /// <param name="before">The item that is reworded, if it is one; words that are still those of its fact stay the fact's.</param>
    public NewsletterItem Write(string title, string text, bool included = true, NewsletterItem? before = null) => Add(new NewsletterItem
    {
        Fact = before?.Fact,
        RecordId = before?.RecordId,
        VolunteerId = before?.VolunteerId,
        EditedTitle = title == before?.Fact?.Words.Title ? null : title,
        EditedText = text == before?.Fact?.Words.Text ? null : text,
        Included = included,
        PhotoFileName = before?.PhotoFileName,
        PhotoDescription = before?.PhotoDescription,
    });

    internal void Remove(Func<NewsletterItem, bool> isAbout) => _items.RemoveAll(item => isAbout(item));

    private NewsletterItem Add(NewsletterItem item)
    {
        item.Position = _items.Count;
        _items.Add(item);
        return item;
    }
}

/// <summary>What a section is about; decides how it is set.</summary>
public enum SectionKind
{
    Other = 0,
    Figures = 1,
    Milestones = 2,
    Accreditations = 3,
    NewVolunteers = 4,
    Stories = 5,
    Ahead = 6,
    RolesToFill = 7,
}

internal sealed class NewsletterSectionConfiguration : IEntityTypeConfiguration<NewsletterSection>
{
    public void Configure(EntityTypeBuilder<NewsletterSection> section) =>
        section.HasMany(s => s.Items).WithOne(i => i.Section).HasForeignKey(i => i.NewsletterSectionId);
}
