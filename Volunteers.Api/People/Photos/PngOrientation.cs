using System.Buffers.Binary;
using SkiaSharp;

namespace Volunteers.Api.People.Photos;

/// <summary>
/// The orientation in a PNG's Exif (chunk eXIf, PNG specification third edition, 11.3.4.6), which Skia does not look for: it is put into a JPEG of one
/// pixel, where Skia does.
/// </summary>
internal static class PngOrientation
{
    private const int MostBytes = 65_000;

    private static readonly byte[] Pixel = OnePixel();

    public static SKEncodedOrigin Of(ReadOnlySpan<byte> png)
    {
        for (var rest = png[8..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                break;
            }

            if (rest.Slice(4, 4).SequenceEqual("eXIf"u8) && length <= MostBytes)
            {
                return Read(rest.Slice(8, (int)length));
            }

            rest = rest[((int)length + 12)..];
        }

        return SKEncodedOrigin.Default;
    }

    private static SKEncodedOrigin Read(ReadOnlySpan<byte> exif)
    {
        var size = exif.Length + 8;
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, (byte)(size >> 8), (byte)size, .. "Exif\0\0"u8, .. exif, .. Pixel.AsSpan(2)];
        using var codec = SKCodec.Create(new SKMemoryStream(jpeg));
        return codec?.EncodedOrigin ?? SKEncodedOrigin.Default;
    }

    private static byte[] OnePixel()
    {
        using var bitmap = new SKBitmap(1, 1);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 50);
        return jpeg.ToArray();
    }
}
