using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Newsletters;

[ObjectType<NewsletterSection>(Fields = [nameof(NewsletterSection.Heading)])]
public static class NewsletterSectionType
{

    [GraphQLType("ID")]
    public static string GetId([Parent(nameof(NewsletterSection.Id))] NewsletterSection section) => $"section-{section.Id}";

    public static IReadOnlyList<NewsletterItem> GetItems([Parent(nameof(NewsletterSection.Items))] NewsletterSection section) =>
        [.. section.Items.OrderBy(i => i.Position)];
}

[ObjectType<NewsletterItem>(Fields =
[
    nameof(NewsletterItem.Title), nameof(NewsletterItem.Text), nameof(NewsletterItem.Included), nameof(NewsletterItem.LeftOutBecause),
])]
public static class NewsletterItemType
{
    [GraphQLType("ID")]
    public static string GetId([Parent(nameof(NewsletterItem.Id))] NewsletterItem item) => $"item-{item.Id}";

    /// <summary>What it was made from.</summary>
    public static string? GetSource([Parent(nameof(NewsletterItem.Source))] NewsletterItem item) =>
        item.Source == ItemSource.Editor ? null : item.Source.ToString();

    public static Uri? GetPhotoUrl([Parent(nameof(NewsletterItem.PhotoFileName))] NewsletterItem item, PublicAddress address) =>
        item.PhotoFileName is { } file ? address.Of($"api/photos/{file}") : null;
}

public sealed class SectionsByIssueIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, NewsletterSection>
{
    protected override async Task<ILookup<int, NewsletterSection>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sections = await db.NewsletterSections.AsNoTracking().AsSplitQuery()
            .Include(s => s.Items)
            .Where(s => keys.Contains(s.NewsletterIssueId))
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
        return sections.ToLookup(s => s.NewsletterIssueId);
    }
}
