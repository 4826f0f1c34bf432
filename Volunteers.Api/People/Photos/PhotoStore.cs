using Microsoft.Extensions.Options;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.People.Photos;

/// <summary>
/// Keeps photographs as files. What is kept is what was checked: an image by its content, of a sensible size, without the
/// place, camera and owner that telephones write into it.
/// </summary>
public sealed class PhotoStore(IOptions<ServerOptions> server)
{
    public const int MostBytes = 8 * 1024 * 1024;
    public const int MostPixelsASide = 8000;

    private string Folder => Path.Combine(server.Value.DataDirectory, "uploads");

    /// <exception cref="InvalidInputException">Too large, or not a photograph.</exception>
    public async Task<StoredPhoto> SaveAsync(Stream content, CancellationToken cancellationToken)
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

        var photo = PhotoFormats.Clean(buffer.ToArray())
            ?? throw new InvalidInputException("photo", "This is not a photograph that can be shown. Use JPEG, PNG or WebP.");
        if (photo.Width < 1 || photo.Height < 1 || photo.Width > MostPixelsASide || photo.Height > MostPixelsASide)
        {
            throw new InvalidInputException("photo", $"The photograph must have at most {MostPixelsASide} pixels on each side.");
        }

        Directory.CreateDirectory(Folder);
        var name = Secrets.NewToken() + photo.Extension;
        var partial = Path.Combine(Folder, name + ".part");
        await File.WriteAllBytesAsync(partial, photo.Bytes, cancellationToken);
        File.Move(partial, Path.Combine(Folder, name));
        return new StoredPhoto(name, photo.ContentType);
    }

    /// <summary>The path of a photograph that is kept, or null.</summary>
    public string? Find(string fileName) =>
        fileName.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && !fileName.Contains("..", StringComparison.Ordinal)
        && Path.Combine(Folder, fileName) is var path && File.Exists(path)
            ? path
            : null;
}
