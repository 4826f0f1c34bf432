using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Contributions;

[Node]
[ObjectType<Story>(Fields = [nameof(Story.Title), nameof(Story.Text)])]
public static class StoryType
{
    [NodeResolver]
    public static IQueryable<Story> GetNodes(VolunteersDbContext db) => db.Stories.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(Story.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    /// <summary>Whether the consents that publication needs hold today.</summary>
    public static async Task<bool> GetPublishableAsync(
        [Parent(nameof(Story.Id))] Story story, PublishableByStoryIdDataLoader publishable, CancellationToken cancellationToken) =>
        await publishable.LoadAsync(story.Id, cancellationToken);

    public static Uri? GetPhotoUrl([Parent(nameof(Story.PhotoFileName))] Story story, PublicAddress address) =>
        story.PhotoFileName is { } file ? address.Of($"api/photos/{file}") : null;

    public static async Task<DateOnly> GetSubmittedOnAsync(
        [Parent(nameof(Story.SubmittedAt), nameof(Story.CentreId))] Story story, CentreClocks clocks, CancellationToken cancellationToken) =>
        (await clocks.OfAsync([story.CentreId], cancellationToken)).DateOf(story.SubmittedAt);
}

public sealed class PublishableByStoryIdDataLoader(CallerDatabase database) : BatchDataLoader<int, bool>
{
    protected override async Task<IReadOnlyDictionary<int, bool>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var stories = await db.Stories.AsNoTracking().AsSplitQuery()
            .Include(s => s.Volunteer!.Consents)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return stories.ToDictionary(s => s.Id, s => s.Publishable);
    }
}
