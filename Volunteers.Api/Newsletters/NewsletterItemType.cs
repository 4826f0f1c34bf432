using Volunteers.Api.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Newsletters;

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
