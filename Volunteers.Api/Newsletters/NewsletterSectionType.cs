using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Newsletters;

[ObjectType<NewsletterSection>(Fields = [nameof(NewsletterSection.Heading)])]
public static class NewsletterSectionType
{
    [GraphQLType("ID")]
    public static string GetId([Column] int id) => $"section-{id}";

    public static Expression<Func<NewsletterSection, IEnumerable<NewsletterItem>>> Items => s => s.Items.OrderBy(i => i.Position);
}

[ObjectType<NewsletterItem>(Fields = [nameof(NewsletterItem.Included), nameof(NewsletterItem.LeftOutBecause)])]
public static class NewsletterItemType
{
    [GraphQLType("ID")]
    public static string GetId([Column] int id) => $"item-{id}";

    public static string GetTitle([Parent(nameof(NewsletterItem.Fact), nameof(NewsletterItem.EditedTitle))] NewsletterItem item) => item.Title;

    public static string GetText([Parent(nameof(NewsletterItem.Fact), nameof(NewsletterItem.EditedText))] NewsletterItem item) => item.Text;

    /// <summary>What it was made from.</summary>
    public static string? GetSource([Parent(nameof(NewsletterItem.Fact))] NewsletterItem item) => item.Source == ItemSource.Editor ? null : item.Source.ToString();

    public static Uri? GetPhotoUrl([Column] string? photoFileName, PublicAddress address) =>
        photoFileName is { } file ? address.Of($"api/photos/{file}") : null;
}
