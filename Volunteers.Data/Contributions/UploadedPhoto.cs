using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Contributions;

/// <summary>A photograph in the uploads folder: who added it and how large it is, for their quota. Kept as long as something refers to it.</summary>
[NotAudited]
public sealed class UploadedPhoto
{
    public int Id { get; private set; }

    /// <summary>Unguessable; also the last part of its address.</summary>
    public required string FileName { get; init; }

    public required int Bytes { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The account that added it, if one did.</summary>
    public int? AccountId { get; init; }

    /// <summary>The volunteer who added it, if one did.</summary>
    public int? VolunteerId { get; init; }
}

/// <summary>Finds photographs.</summary>
public static class UploadedPhotos
{
    /// <summary>Photographs that no story and no newsletter shows any more, or yet.</summary>
    public static IQueryable<UploadedPhoto> UnusedPhotos(this VolunteersDbContext db) => db.UploadedPhotos.Where(photo =>
        !db.Stories.Any(story => story.PhotoFileName == photo.FileName)
        && !db.NewsletterItems.Any(item => item.PhotoFileName == photo.FileName));
}

internal sealed class UploadedPhotoConfiguration : IEntityTypeConfiguration<UploadedPhoto>
{
    public void Configure(EntityTypeBuilder<UploadedPhoto> photo) => photo.HasIndex(p => p.AddedAt);
}
