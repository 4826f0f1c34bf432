using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[Node]
[ObjectType<Story>(Fields = [nameof(Story.Title), nameof(Story.Text)])]
public static class StoryType
{
    public static Expression<Func<Story, Volunteer?>> Volunteer => s => s.Volunteer;

    /// <summary>Whether the consents that publication needs hold today.</summary>
    public static Expression<Func<Story, bool>> Publishable => StoryFacts.IsPublishable;

    public static Uri? GetPhotoUrl([Column] string? photoFileName, PublicAddress address) =>
        photoFileName is { } file ? address.Of($"api/photos/{file}") : null;

    public static DateOnly GetSubmittedOn([Column] DateTimeOffset submittedAt, [Column] string timeZone) => CentreTime.Of(timeZone).DateOf(submittedAt);

    private static Expression<Func<Story, string>> TimeZone => s => s.Centre.TimeZone;
}
