using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Contributions;

/// <summary>A story or a thank-you. Published only with the consents that it needs, and only as long as they hold.</summary>
public sealed class Story : IVersioned, ICentreOwned
{
    private Story()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>Whose story it is; null: nobody's in particular.</summary>
    public int? VolunteerId { get; private set; }

    public Volunteer? Volunteer { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>The title, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortTitle { get => SearchText.Fold(Title); private set { } }

    public string Text { get; private set; } = string.Empty;

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>The photograph's file in the uploads folder.</summary>
    public string? PhotoFileName { get; private set; }

    public string? PhotoContentType { get; private set; }

    /// <summary>What the photograph shows, for those who cannot see it.</summary>
    public string? PhotoDescription { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whether the consents hold today; needs the volunteer's consents loaded.</summary>
    public bool Publishable => StoryFacts.IsPublishable.Of(this);

    /// <summary>Whether the photograph may be shown with it; needs the volunteer's consents loaded.</summary>
    public bool PhotoPublishable => StoryFacts.IsPhotoPublishable.Of(this);

    /// <exception cref="InvalidInputException">The title or the text is missing.</exception>
    public static Story Submit(int centreId, int? volunteerId, string? title, string? text, DateTimeOffset now)
    {
        var rules = new InputRules();
        var story = new Story
        {
            CentreId = centreId,
            VolunteerId = volunteerId,
            Title = rules.Required("title", title, "a title"),
            Text = rules.RequiredText("text", text, "the story"),
            SubmittedAt = now,
        };
        rules.ThrowIfAny();
        return story;
    }

    public void Illustrate(string fileName, string contentType, string? description)
    {
        PhotoFileName = fileName;
        PhotoContentType = contentType;
        PhotoDescription = description;
        Version++;
    }

    internal void Anonymise()
    {
        Title = "Erased";
        Text = "This story was erased at the person's request.";
        PhotoFileName = PhotoContentType = PhotoDescription = null;
        Version++;
    }
}

internal sealed class StoryConfiguration : IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Story> story)
    {
        story.Property(s => s.Text).Long();
        story.HasIndex(s => new { s.CentreId, s.SubmittedAt });
        story.HasIndex(s => s.PhotoFileName);
    }
}
