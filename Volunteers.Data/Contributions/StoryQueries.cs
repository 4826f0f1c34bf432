using System.Linq.Expressions;
using Volunteers.Data.People;

namespace Volunteers.Data.Contributions;

/// <summary>What is derived about stories, in a form that databases understand.</summary>
public static class StoryQueries
{
    /// <summary>As <see cref="Story.Publishable"/>.</summary>
    public static Expression<Func<Story, bool>> Publishable { get; } = story =>
        story.VolunteerId == null
        || (story.Volunteer!.ErasedAt == null
            && story.Volunteer.Consents
                .Where(c => c.Kind == ConsentKind.StoryPublication)
                .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
                .Select(c => c.Given).FirstOrDefault());

    /// <summary>Photographs that no story and no newsletter shows any more, or yet.</summary>
    public static IQueryable<UploadedPhoto> UnusedPhotos(this VolunteersDbContext db) => db.UploadedPhotos.Where(photo =>
        !db.Stories.Any(story => story.PhotoFileName == photo.FileName)
        && !db.NewsletterItems.Any(item => item.PhotoFileName == photo.FileName));
}
