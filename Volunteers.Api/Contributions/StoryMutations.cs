using Volunteers.Api.Access;
using Volunteers.Api.Photos;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Contributions;

[MutationType]
[Authorize]
public static class StoryMutations
{
    /// <summary>Takes a story or a thank-you, with a photograph if there is one. It is published only with the consents that it needs.</summary>
    /// <param name="volunteerId">Whose story it is; null: nobody's in particular, which only staff may write.</param>
    /// <param name="centreId">The centre; taken from the volunteer when not given.</param>
    /// <param name="photoDescription">What the photograph shows, for those who cannot see it.</param>
    [Error<InvalidInputException>]
    public static async Task<Story> SubmitStoryAsync(
        [ID<Volunteer>] int? volunteerId, [ID<Centre>] int? centreId, string title, string text, IFile? photo, string? photoDescription,
        VolunteersDbContext db, Caller caller, PhotoStore photos, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (volunteerId is { } person)
        {
            var volunteer = await db.VolunteerForChangeAsync(person, Permissions.StoriesWrite, caller, cancellationToken, orSelf: true);
            centreId ??= volunteer.Enrolments.OrderBy(e => e.Id).FirstOrDefault()?.CentreId;
        }
        else
        {
            centreId ??= caller.Scope.StaffCentreIds is [var only] ? only : null;
            caller.Require(Permissions.StoriesWrite, centreId);
        }

        if (centreId is not { } at)
        {
            throw new InvalidInputException("centreId", "Choose the centre that the story belongs to.");
        }

        var centre = await db.Centres.FindRequiredAsync(c => c.Id == at, "centre", cancellationToken);
        var story = Story.Submit(centre.Id, volunteerId, title, text, clock.GetUtcNow());
        if (photo is not null)
        {
            await using var content = photo.OpenReadStream();
            var (fileName, contentType) = await photos.SaveAsync(content, caller, cancellationToken);
            story.Illustrate(fileName, contentType, photoDescription);
        }

        db.Stories.Add(story);
        await db.SaveChangesAsync(cancellationToken);
        return story;
    }
}
