using Microsoft.Extensions.Configuration;
using Volunteers.Data.Newsletters;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Reads photographs from the uploads folder and puts them inside documents as data addresses (RFC 2397).</summary>
public sealed class PhotoShelf(IConfiguration configuration)
{
    private string Folder => Path.GetFullPath(Path.Combine(configuration["DataDirectory"] ?? "data", "uploads"));

    /// <returns>Data addresses by file name, without those that are missing or no picture.</returns>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(IEnumerable<EditionPhoto> photos, CancellationToken cancellationToken)
    {
        var addresses = new Dictionary<string, string>();
        foreach (var name in photos.Select(photo => photo.FileName).Distinct())
        {
            // Only the name counts: a path could lead out of the folder.
            var path = Path.Combine(Folder, Path.GetFileName(name));
            if (File.Exists(path))
            {
                var content = await File.ReadAllBytesAsync(path, cancellationToken);
                if (MediaType(content) is { } type)
                {
                    addresses[name] = $"data:{type};base64,{Convert.ToBase64String(content)}";
                }
            }
        }

        return addresses;
    }

    private static string? MediaType(ReadOnlySpan<byte> content) =>
        content.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8) ? "image/webp"
        : null;
}
