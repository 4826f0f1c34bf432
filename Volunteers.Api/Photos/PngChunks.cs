using System.Buffers.Binary;
using SkiaSharp;

namespace Volunteers.Api.Photos;

/// <summary>What Skia does not do for a PNG (chunks: PNG specification third edition, section 11).</summary>
internal static class PngChunks
{
    private const int MostBytes = 65_000;

    private static readonly byte[] Pixel = OnePixel();

    /// <summary>
    /// The chunks that make the picture and its colours, without the rest. Skia's decoder keeps compressed texts unpacked: a file of some MB
    /// would take some GB of memory.
    /// </summary>
    public static byte[] Picture(ReadOnlySpan<byte> png)
    {
        var picture = new MemoryStream(png.Length);
        picture.Write(png[..8]);
        for (var rest = png[8..]; rest.Length >= 8; rest = rest[Length(rest)..])
        {
            if (rest.Slice(4, 4) is var type && (type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("tRNS"u8)
                || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8) || type.SequenceEqual("iCCP"u8) || type.SequenceEqual("sRGB"u8)
                || type.SequenceEqual("gAMA"u8) || type.SequenceEqual("cHRM"u8)))
            {
                picture.Write(rest[..Length(rest)]);
            }
        }

        return picture.ToArray();
    }

    /// <summary>The orientation in its Exif (chunk eXIf), which is put into a JPEG of one pixel, where Skia looks for it.</summary>
    public static SKEncodedOrigin Orientation(ReadOnlySpan<byte> png)
    {
        for (var rest = png[8..]; rest.Length >= 12; rest = rest[Length(rest)..])
        {
            if (rest.Slice(4, 4).SequenceEqual("eXIf"u8) && Length(rest) is var length && length <= MostBytes)
            {
                return Read(rest[8..(length - 4)]);
            }
        }

        return SKEncodedOrigin.Default;
    }

    /// <summary>Of a chunk with its length, type and checksum; of one that is cut off, what there is.</summary>
    private static int Length(ReadOnlySpan<byte> rest) => (int)Math.Min(12L + BinaryPrimitives.ReadUInt32BigEndian(rest), rest.Length);

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
