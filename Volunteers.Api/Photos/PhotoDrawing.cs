using SkiaSharp;
using Volunteers.Data;

namespace Volunteers.Api.Photos;

/// <summary>A photograph as it is kept.</summary>
/// <param name="Extension">With its dot.</param>
public sealed record DrawnPhoto(byte[] Bytes, string Extension, string ContentType);

/// <summary>
/// Draws a photograph anew: what is kept is its pixels, upright and in sRGB. Nothing else of the file survives: no place, no camera, no colour profile,
/// no second picture, no bytes after its end. Of an animation the first picture is kept.
/// </summary>
public static class PhotoDrawing
{
    /// <summary>Pixels as the file's header tells them, asked before any is decoded: 48 million are the most that telephones take.</summary>
    public const int MostPixels = 50_000_000;

    /// <summary>Pixels of the longer edge of what is kept, enough for the whole width of a printed page.</summary>
    public const int LongestEdge = 2048;

    private const int JpegQuality = 85;

    // Mipmaps: each pixel of the smaller picture is made of all that it stands for.
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>An opaque picture becomes a JPEG, the smallest; a transparent one a PNG, which every browser, e-mail program and printer shows.</summary>
    /// <exception cref="InvalidInputException">Not a photograph, too large, or damaged.</exception>
    public static DrawnPhoto Draw(byte[] sent)
    {
        RefuseOtherFormats(sent);
        var isPng = sent[0] == 0x89;
        using var codec = SKCodec.Create(new SKMemoryStream(isPng ? PngChunks.Picture(sent) : sent), out var opened) ?? throw Unreadable(opened);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > MostPixels)
        {
            throw Refusal($"The photograph has {width:N0} × {height:N0} pixels; {MostPixels / 1_000_000} million are the most. Make it smaller and add it again.");
        }

        var scale = Math.Min(1f, (float)LongestEdge / Math.Max(width, height));
        using var decoded = Decode(codec, scale);
        var origin = isPng ? PngChunks.Orientation(sent) : codec.EncodedOrigin;
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var (across, down) = turned ? (height, width) : (width, height);
        var opaque = codec.Info.IsOpaque;
        using var drawn = new SKBitmap(new SKImageInfo(
            Scaled(across, scale), Scaled(down, scale), SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        using (var canvas = new SKCanvas(drawn))
        using (var picture = SKImage.FromBitmap(decoded))
        {
            canvas.Clear();
            canvas.Scale(
                (float)drawn.Width / (turned ? decoded.Height : decoded.Width),
                (float)drawn.Height / (turned ? decoded.Width : decoded.Height));
            canvas.Concat(Upright(origin, decoded.Width, decoded.Height));
            canvas.DrawImage(picture, 0, 0, Smooth);
        }

        using var file = opaque ? drawn.Encode(SKEncodedImageFormat.Jpeg, JpegQuality) : drawn.Encode(SKEncodedImageFormat.Png, 100);
        return opaque ? new DrawnPhoto(file.ToArray(), ".jpg", "image/jpeg") : new DrawnPhoto(file.ToArray(), ".png", "image/png");
    }

    private static void RefuseOtherFormats(ReadOnlySpan<byte> file)
    {
        if (file is not ([0xFF, 0xD8, 0xFF, ..]
            or [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..]
            or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]))
        {
            throw Refusal(
                "This is not a photograph that can be shown. Use JPEG, PNG or WebP."
                + (file is [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] ? " An iPhone sends JPEG when its camera's format is “Most Compatible”." : null));
        }
    }

    /// <summary>JPEG and WebP are decoded near the wanted size already, which saves most of the memory; PNG cannot be.</summary>
    private static SKBitmap Decode(SKCodec codec, float scale)
    {
        // JPEG is scaled by eighths and rounds to the nearest: a sixteenth more never gives less than what is wanted.
        var size = scale < 1 ? codec.GetScaledDimensions(Math.Min(1, scale + (1 / 16f))) : codec.Info.Size;
        using var srgb = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo(
            size.Width, size.Height, SKColorType.Rgba8888, codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, srgb));
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result != SKCodecResult.Success)
        {
            bitmap.Dispose();
            throw Unreadable(result);
        }

        // A bitmap that could still change would be copied to be drawn.
        bitmap.SetImmutable();
        return bitmap;
    }

    /// <summary>From pixels as they are stored to pixels as they are seen (Exif 2.32, orientation).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static int Scaled(int edge, float scale) => Math.Max(1, (int)MathF.Round(edge * scale));

    private static InvalidInputException Unreadable(SKCodecResult result) => Refusal(result == SKCodecResult.IncompleteInput
        ? "The photograph is cut off: its file ends too early. Copy it again from where it was taken, and add that."
        : "The photograph is damaged and cannot be read. Open it on your device, save it as a new JPEG, and add that.");

    private static InvalidInputException Refusal(string message) => new("photo", message);
}
