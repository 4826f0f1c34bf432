using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Newsletters;

/// <summary>A part of an issue under one heading.</summary>
public sealed class NewsletterSection : IPartOf
{
    private readonly List<NewsletterItem> items = [];

    public int Id { get; private set; }

    public int NewsletterIssueId { get; private set; }

    public NewsletterIssue Issue { get; private set; } = null!;

    public required string Heading { get; set; }

    public required SectionKind Kind { get; set; }

    public int Position { get; set; }

    public IReadOnlyList<NewsletterItem> Items => items;

    (Type Type, int Id) IPartOf.Whole => (typeof(NewsletterIssue), NewsletterIssueId);

    /// <summary>Adds an item at the end.</summary>
    public NewsletterItem Add(
        string title, string text, ItemSource source = ItemSource.Editor, int? volunteerId = null, int? storyId = null, bool included = true)
    {
        var item = new NewsletterItem
        {
            Title = title,
            Text = text,
            Included = included,
            Source = source,
            VolunteerId = volunteerId,
            StoryId = storyId,
            Position = items.Count,
        };
        items.Add(item);
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
