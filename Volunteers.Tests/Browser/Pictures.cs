using System.Text.RegularExpressions;
using SkiaSharp;

namespace Volunteers.Tests.Browser;

/// <summary>
/// Pictures that are kept beside the tests. Two are the same when hardly a point differs visibly: letters are drawn a little differently from
/// one version of a browser to the next.
/// </summary>
internal static partial class Pictures
{
    private const int VisibleDifference = 60;

    private const double SharedPart = 0.985;

    private static string Folder { get; } = Path.Combine(Repository.Root, "Volunteers.Tests", "Browser", "Pictures");

    /// <summary>What is wrong with a picture; null when it is as it was. A new one is kept, unless new ones are refused (as in CI).</summary>
    public static string? Compare(string name, byte[] picture)
    {
        var file = Path.Combine(Folder, NotForFiles().Replace(name.ToLowerInvariant(), "-") + ".png");
        if (!File.Exists(file))
        {
            if (Environment.GetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE") == "true")
            {
                return $"{name}: there is no picture of it yet.";
            }

            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(file, picture);
            return null;
        }

        using var expected = SKBitmap.Decode(File.ReadAllBytes(file));
        using var actual = SKBitmap.Decode(picture);
        if (Math.Abs(expected.Width - actual.Width) > 2 || Math.Abs(expected.Height - actual.Height) > 4)
        {
            return Refuse(name, picture, $"is {actual.Width} × {actual.Height} instead of {expected.Width} × {expected.Height}");
        }

        // a part that stands a fraction of a point lower on the page is drawn a point lower or higher
        var same = new[] { 0, -1, 1 }.Max(shift => SharedOf(expected, actual, shift));
        return same >= SharedPart ? null : Refuse(name, picture, $"differs in {1 - same:P1} of its points");
    }

    private static double SharedOf(SKBitmap expected, SKBitmap actual, int shift)
    {
        var (width, height) = (Math.Min(expected.Width, actual.Width), Math.Min(expected.Height, actual.Height) - Math.Abs(shift));
        var (down, up) = (Math.Max(0, shift), Math.Max(0, -shift));
        var same = 0L;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (one, other) = (expected.GetPixel(x, y + down), actual.GetPixel(x, y + up));
                if (Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue) <= VisibleDifference)
                {
                    same++;
                }
            }
        }

        return (double)same / ((long)width * height);
    }

    private static string Refuse(string name, byte[] picture, string why)
    {
        var results = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
        var file = Path.Combine(results.FullName, NotForFiles().Replace(name.ToLowerInvariant(), "-") + ".png");
        File.WriteAllBytes(file, picture);
        return $"{name} {why}; it looks as {file} does now. Delete the picture beside the test to keep the new one.";
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotForFiles();
}
