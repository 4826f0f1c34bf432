using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Storage;

namespace Volunteers.Api.Photos;

/// <summary>Keeps photographs as files, drawn anew, within a quota for each person. What nothing refers to is removed at a later upload.</summary>
public sealed class PhotoStore(IOptions<ServerOptions> server, SystemDatabase database, TimeProvider clock)
{
    /// <summary>Of a file as it is sent.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>What one person may add in <see cref="Period"/>: after either number is reached, the person waits until the oldest are past it.</summary>
    public const int MostPhotos = 100;

    /// <summary>Bytes as kept; see <see cref="MostPhotos"/>.</summary>
    public const long MostKeptBytes = 100 * 1024 * 1024;

    public static readonly TimeSpan Period = TimeSpan.FromDays(30);

    /// <summary>How long an upload waits for the record that refers to it to be saved.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>One at a time in this process: drawing takes tens of MB, up to 350 for the largest files, and the quota is counted before it.</summary>
    private static readonly SemaphoreSlim Turn = new(1);

    private string Folder => Path.Combine(server.Value.DataDirectory, "uploads");

    /// <exception cref="InvalidInputException">Too large, not a photograph, damaged, or more than the person may add.</exception>
    public async Task<(string FileName, string ContentType)> SaveAsync(Stream content, Caller caller, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            PrivateFiles.CreateFolder(Folder);
            await using var db = database.Open();
            await RemoveUnusedAsync(db, cancellationToken);
            await RefuseOverQuotaAsync(db, caller, cancellationToken);
            var photo = PhotoDrawing.Draw(await ReadAsync(content, cancellationToken));
            var name = Secrets.NewToken() + photo.Extension;
            db.Add(new UploadedPhoto
            {
                FileName = name,
                Bytes = photo.Bytes.Length,
                AddedAt = clock.GetUtcNow(),
                AccountId = caller.AccountId,
                VolunteerId = caller.VolunteerId,
            });
            await db.SaveChangesAsync(cancellationToken);
            await using var file = PrivateFiles.Create(Path.Combine(Folder, name));
            await file.WriteAsync(photo.Bytes, cancellationToken);
            return (name, photo.ContentType);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>The path of a photograph that is kept, or null.</summary>
    public string? Find(string fileName) =>
        fileName.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && !fileName.Contains("..", StringComparison.Ordinal)
        && Path.Combine(Folder, fileName) is var path && File.Exists(path)
            ? path
            : null;

    private async Task RemoveUnusedAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Grace;
        var unused = await db.UnusedPhotos().Where(photo => photo.AddedAt < before).ToListAsync(cancellationToken);
        unused.ForEach(photo => File.Delete(Path.Combine(Folder, photo.FileName)));
        int[] ids = [.. unused.Select(photo => photo.Id)];
        await db.UploadedPhotos.Where(photo => ids.Contains(photo.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task RefuseOverQuotaAsync(VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Period;
        var recent = await db.UploadedPhotos
            .Where(photo => photo.AddedAt > since
                && ((photo.AccountId != null && photo.AccountId == caller.AccountId)
                    || (photo.VolunteerId != null && photo.VolunteerId == caller.VolunteerId)))
            .OrderBy(photo => photo.AddedAt)
            .Select(photo => new { photo.AddedAt, photo.Bytes })
            .ToListAsync(cancellationToken);
        if (recent.Count >= MostPhotos || recent.Sum(photo => (long)photo.Bytes) >= MostKeptBytes)
        {
            var next = (recent[0].AddedAt + Period).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            throw new InvalidInputException(
                "photo",
                $"You have added {recent.Count} photographs in the last {Period.Days} days, as much as one person may. You can add the next on {next}.");
        }
    }

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MostBytes)
            {
                throw new InvalidInputException("photo", $"The photograph is larger than {MostBytes / 1024 / 1024} MB.");
            }
        }

        return buffer.ToArray();
    }
}
