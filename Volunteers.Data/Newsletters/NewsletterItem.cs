using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Newsletters;

/// <summary>One item of an issue.</summary>
public sealed class NewsletterItem : IPartOf
{
    public int Id { get; private set; }

    public int NewsletterSectionId { get; private set; }

    public NewsletterSection Section { get; private set; } = null!;

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>Whether the editor wants it.</summary>
    public required bool Included { get; set; }

    public int Position { get; set; }

    public ItemSource Source { get; set; }

    /// <summary>The person it tells of; their consent is needed again when the issue is published.</summary>
    public int? VolunteerId { get; set; }

    public int? StoryId { get; set; }

    public string? PhotoFileName { get; set; }

    public string? PhotoDescription { get; set; }

    /// <summary>Why it was left out at publication although the editor wanted it.</summary>
    public string? LeftOutBecause { get; set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(NewsletterSection), NewsletterSectionId);
}

/// <summary>What an item was made from, so that the consent it needs can be asked for again at publication.</summary>
public enum ItemSource
{
    Editor = 0,
    Figures = 1,
    Milestone = 2,
    Accreditation = 3,
    NewVolunteer = 4,
    Story = 5,
    Meeting = 6,
    Cohort = 7,
    Programme = 8,
}

internal sealed class NewsletterItemConfiguration : IEntityTypeConfiguration<NewsletterItem>
{
    public void Configure(EntityTypeBuilder<NewsletterItem> item)
    {
        item.Property(i => i.Text).Long();
        item.HasIndex(i => i.VolunteerId);
        item.HasIndex(i => i.PhotoFileName);
    }
}
