using System.Text.Json;
using System.Text.Json.Serialization;

namespace Volunteers.Data.Newsletters;

/// <summary>An issue as readers see it: what page, PDF and e-mail are made from, and what is frozen at publication.</summary>
public sealed record NewsletterContent(
    string Title, string Centre, string? Address, string? Phone, string? Email, DateOnly From, DateOnly To, string? Welcome,
    IReadOnlyList<NewsletterContentSection> Sections, string? Postcode = null, string? HealthVisitor = null, string? SocialWorker = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The content of an issue as it is; what is not included or was left out is not in it.</summary>
    /// <param name="issue">With its centre, and its sections with their items.</param>
    public static NewsletterContent Of(NewsletterIssue issue) => new(
        issue.Title, issue.Centre.Name, issue.Centre.Address, issue.Centre.Phone, issue.Centre.Email, issue.From, issue.To, issue.Welcome,
        [
            .. issue.Published().GroupBy(p => p.Section).Select(g => new NewsletterContentSection(
                g.Key.Heading, g.Key.Kind,
                [.. g.Select(p => new NewsletterContentItem(p.Item.Title, p.Item.Text, p.Item.PhotoFileName, p.Item.PhotoDescription))])),
        ],
        issue.Centre.Postcode, issue.Centre.HealthVisitor, issue.Centre.SocialWorker);

    public static NewsletterContent Parse(string frozen) =>
        JsonSerializer.Deserialize<NewsletterContent>(frozen, Json) ?? throw new System.Diagnostics.UnreachableException();

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>A section as readers see it.</summary>
public sealed record NewsletterContentSection(string Heading, SectionKind Kind, IReadOnlyList<NewsletterContentItem> Items);

/// <summary>An item as readers see it.</summary>
/// <param name="PhotoFileName">A file in the uploads folder.</param>
public sealed record NewsletterContentItem(string Title, string Text, string? PhotoFileName, string? PhotoDescription);
