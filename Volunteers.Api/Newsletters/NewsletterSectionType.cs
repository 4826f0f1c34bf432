using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Newsletters;

[ObjectType<NewsletterSection>(Fields = [nameof(NewsletterSection.Heading)])]
public static class NewsletterSectionType
{

    [GraphQLType("ID")]
    public static string GetId([Parent(nameof(NewsletterSection.Id))] NewsletterSection section) => $"section-{section.Id}";

    public static IReadOnlyList<NewsletterItem> GetItems([Parent(nameof(NewsletterSection.Items))] NewsletterSection section) =>
        [.. section.Items.OrderBy(i => i.Position)];
}
