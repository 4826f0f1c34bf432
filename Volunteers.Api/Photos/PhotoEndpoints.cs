using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;

namespace Volunteers.Api.Photos;

/// <summary>Photographs, for those who may see what they belong to.</summary>
public static class PhotoEndpoints
{
    public static void MapPhotos(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/photos/{name}", ForSignedInAsync).RequireAuthorization();
        routes.MapGet("/newsletters/photos/{name}", PublishedAsync);
    }

    private static async Task<IResult> ForSignedInAsync(string name, PhotoStore photos, VolunteersDbContext db, HttpContext context)
    {
        var visible = await db.Stories.AnyAsync(story => story.PhotoFileName == name, context.RequestAborted);
        return Serve(context, visible ? photos.Find(name) : null, "private, no-store");
    }

    private static async Task<IResult> PublishedAsync(string name, PhotoStore photos, SystemDatabase database, HttpContext context)
    {
        await using var db = database.Open();
        var published = await db.NewsletterIssues.AnyAsync(
            issue => issue.PublishedAt != null && issue.TakenDownAt == null
                && issue.Sections.Any(section => section.Items.Any(item => item.PhotoFileName == name && item.Included && item.LeftOutBecause == null)),
            context.RequestAborted);
        return Serve(context, published ? photos.Find(name) : null, "public, no-cache");
    }

    private static IResult Serve(HttpContext context, string? path, string cache)
    {
        if (path is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = cache;
        return Results.File(path, Path.GetExtension(path) == ".png" ? "image/png" : "image/jpeg");
    }
}
