using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Newsletters;

/// <summary>One item of an issue.</summary>
/// <remarks>It is proposed from a fact, or written by the editor, whose words then stand in place of the fact's.</remarks>
public sealed class NewsletterItem : IPartOf
{
    public int Id { get; private set; }

    public int NewsletterSectionId { get; private set; }

    public NewsletterSection Section { get; private set; } = null!;

    /// <summary>What it was proposed from; null when the editor added it.</summary>
    public NewsletterFact? Fact { get; init; }

    /// <summary>The record of the kind <see cref="Source"/> that the fact was read from; null for figures.</summary>
    public int? RecordId { get; init; }

    /// <summary>The person it tells of; their consent is needed again when the issue is published.</summary>
    public int? VolunteerId { get; init; }

    /// <summary>The title in a person's words.</summary>
    public string? EditedTitle { get; init; }

    /// <summary>The text in a person's words.</summary>
    public string? EditedText { get; init; }

    /// <summary>Whether the editor wants it.</summary>
    public bool Included { get; init; }

    public int Position { get; internal set; }

    public string? PhotoFileName { get; set; }

    public string? PhotoDescription { get; set; }

    /// <summary>Why it was left out at publication although the editor wanted it.</summary>
    public string? LeftOutBecause { get; set; }

    public ItemSource Source => Fact?.Source ?? ItemSource.Editor;

    public string Title => EditedTitle ?? Fact?.Words.Title ?? string.Empty;

    public string Text => EditedText ?? Fact?.Words.Text ?? string.Empty;

    /// <summary>The story whose consents it needs.</summary>
    public int? StoryId => Source == ItemSource.Story ? RecordId : null;

    (Type Type, int Id) IPartOf.Whole => (typeof(NewsletterSection), NewsletterSectionId);

    /// <summary>The item as readers see it.</summary>
    /// <param name="yearFrom">In a list of dates, the first day of the year of which a person's own words may name a day; else null.</param>
    internal EditionItem ToEdition(DateOnly? yearFrom) => new(
        Title, Text,
        EditedTitle is null ? Fact?.Figure : null,
        EditedTitle is null && EditedText is null ? Fact?.Day : FirstDayNamed(yearFrom),
        PhotoFileName is null ? null : new EditionPhoto(PhotoFileName, PhotoDescription ?? $"Photograph: {Title}"));

    private DateOnly? FirstDayNamed(DateOnly? yearFrom)
    {
        var words = $" {Text} {Title}".ReplaceLineEndings(" ");
        return Enumerable.Range(0, yearFrom is null ? 0 : 366)
            .Select(n => yearFrom!.Value.AddDays(n))
            .Select(day => (Day: (DateOnly?)day, At: words.IndexOf($" {day.DayOfMonthInWords()}", StringComparison.Ordinal)))
            .Where(named => named.At >= 0)
            .OrderBy(named => named.At)
            .Select(named => named.Day)
            .FirstOrDefault();
    }
}

internal sealed class NewsletterItemConfiguration : IEntityTypeConfiguration<NewsletterItem>
{
    public void Configure(EntityTypeBuilder<NewsletterItem> item)
    {
        item.Property(i => i.Fact).AsJson();
        item.Property(i => i.EditedText).Long();
        item.HasIndex(i => i.VolunteerId);
        item.HasIndex(i => i.PhotoFileName);
    }
}
