using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Volunteers.Tests.Api.Photos;

/// <summary>
/// Photographs as cameras, telephones and programs write them, with all that nobody means to send. Wherever a place for text is, it holds
/// <see cref="Secret"/>, so that one search finds what survived.
/// </summary>
internal static class PhotoFiles
{
    public const string Secret = "14 Hidden Lane";

    /// <summary>The quarters of <see cref="Quarters"/>: top left, top right, bottom left, bottom right.</summary>
    public static readonly SKColor[] Colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.White];

    /// <summary>A picture, wider than high, of four quarters in different colours.</summary>
    public static SKBitmap Quarters(int width = 96, int height = 64, SKColorSpace? space = null, SKAlphaType alpha = SKAlphaType.Opaque)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha, space));
        using var canvas = new SKCanvas(bitmap);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            // A quarter is as wide as half of the picture, rounded up, so that nothing stays empty.
            using var paint = new SKPaint { Color = Colours[quarter] };
            canvas.DrawRect(quarter % 2 == 0 ? 0 : width / 2, quarter < 2 ? 0 : height / 2, (width + 1) / 2, (height + 1) / 2, paint);
        }

        return bitmap;
    }

    public static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format, int quality = 95)
    {
        using (bitmap)
        {
            using var data = bitmap.Encode(format, quality);
            return data.ToArray();
        }
    }

    /// <summary>Exif with the orientation, the maker and the place (Exif 2.32, TIFF 6.0, little-endian).</summary>
    public static byte[] Exif(int orientation)
    {
        var text = Encoding.ASCII.GetBytes(Secret + "\0");
        var tiff = new Tiff();
        tiff.Entries(
            (0x010F, 2, text),
            (0x0112, 3, Tiff.Short(orientation)),
            (0x8825, 4, Tiff.Long(Tiff.Header + Tiff.Size(3) + ((text.Length + 1) & ~1))));
        tiff.Entries(
            (0x0001, 2, "N\0"u8.ToArray()),
            (0x0002, 5, [.. Tiff.Ratio(50), .. Tiff.Ratio(51), .. Tiff.Ratio(20)]),
            (0x0003, 2, "E\0"u8.ToArray()),
            (0x0004, 5, [.. Tiff.Ratio(0), .. Tiff.Ratio(34), .. Tiff.Ratio(10)]));
        return tiff.ToArray();
    }

    public static byte[] Xmp => Encoding.UTF8.GetBytes(
        $"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="{Secret}"/></rdf:RDF></x:xmpmeta>""");

    /// <summary>A JPEG with Exif, XMP, IPTC, a comment, a colour profile, a second picture (CIPA DC-007) with Exif of its own, and bytes after all.</summary>
    public static byte[] Jpeg(int orientation = 1)
    {
        var second = WithSegments(Encode(Quarters(16, 16), SKEncodedImageFormat.Jpeg), Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(1)]));
        byte[] iptc = [0x1C, 2, 90, 0, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret)];
        byte[] resource = [.. "8BIM"u8, 0x04, 0x04, 0, 0, 0, 0, 0, (byte)iptc.Length, .. iptc];
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var quarters = Quarters();
        using var tagged = new SKBitmap(quarters.Info.WithColorSpace(displayP3));
        quarters.GetPixelSpan().CopyTo(tagged.GetPixelSpan());
        var first = WithSegments(
            Encode(tagged.Copy(), SKEncodedImageFormat.Jpeg),
            Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp]),
            Segment(0xE2, [.. "MPF\0"u8, .. new byte[40]]),
            Segment(0xED, [.. "Photoshop 3.0\0"u8, .. resource]),
            Segment(0xFE, Encoding.ASCII.GetBytes(Secret)));
        return [.. first, .. second, .. Encoding.ASCII.GetBytes(Secret)];
    }

    public static byte[] Jpeg(SKBitmap bitmap, int orientation) =>
        WithSegments(Encode(bitmap, SKEncodedImageFormat.Jpeg), Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]));

    /// <summary>A PNG with Exif, XMP, text, a time, and bytes after its end.</summary>
    public static byte[] Png(int orientation = 1, SKAlphaType alpha = SKAlphaType.Opaque)
    {
        var png = Encode(Quarters(alpha: alpha), SKEncodedImageFormat.Png);
        var text = Encoding.ASCII.GetBytes(Secret);
        return
        [
            .. png[..33],
            .. Chunk("eXIf", Exif(orientation)),
            .. Chunk("tEXt", [.. "Comment\0"u8, .. text]),
            .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp]),
            .. Chunk("tIME", [0x07, 0xEA, 6, 5, 10, 30, 0]),
            .. png[33..],
            .. text,
        ];
    }

    /// <summary>A PNG with texts that take little room packed and gigabytes unpacked.</summary>
    public static byte[] PngOfPackedTexts(byte[] png)
    {
        using var packed = new MemoryStream();
        using (var writer = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            writer.Write(new byte[8_000_000]);
        }

        var text = Chunk("zTXt", [(byte)'k', 0, 0, .. packed.ToArray()]);
        return [.. png[..33], .. Enumerable.Repeat(text, 200).SelectMany(chunk => chunk), .. png[33..]];
    }

    /// <summary>A WebP in the extended format with Exif, XMP, a chunk that nobody knows, and bytes after its end.</summary>
    public static byte[] WebP(int orientation = 1, SKAlphaType alpha = SKAlphaType.Opaque)
    {
        using var bitmap = Quarters(alpha: alpha);
        if (alpha != SKAlphaType.Opaque)
        {
            bitmap.SetPixel(1, 1, SKColors.Transparent);
        }

        var (width, height) = (bitmap.Width, bitmap.Height);
        var simple = Encode(bitmap.Copy(), SKEncodedImageFormat.Webp, alpha == SKAlphaType.Opaque ? 95 : 100);
        var image = simple.AsSpan(12);
        byte[] header = [0x0C, 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0];
        if (image.StartsWith("VP8X"u8))
        {
            header[0] |= image[8];
            image = image[18..];
        }

        byte[] body =
        [
            .. "WEBP"u8,
            .. Riff("VP8X"u8, header), .. image,
            .. Riff("EXIF"u8, Exif(orientation)), .. Riff("XMP "u8, Xmp), .. Riff("note"u8, Encoding.ASCII.GetBytes(Secret)),
        ];
        return [.. Riff("RIFF"u8, body), .. Encoding.ASCII.GetBytes(Secret)];
    }

    /// <summary>A PNG whose header says what it will and whose pixels are few.</summary>
    public static byte[] PngThatSays(int width, int height)
    {
        var png = Encode(Quarters(4, 4), SKEncodedImageFormat.Png);
        var header = png[16..29];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        return [.. png[..8], .. Chunk("IHDR", header), .. png[33..]];
    }

    /// <summary>A JPEG whose frame header says what it will.</summary>
    public static byte[] JpegThatSays(int width, int height)
    {
        var jpeg = Encode(Quarters(16, 16), SKEncodedImageFormat.Jpeg);
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), (ushort)width);
        return jpeg;
    }

    /// <summary>A WebP of many frames, each the whole picture.</summary>
    public static byte[] Animation(int frames)
    {
        var picture = Encode(Quarters(), SKEncodedImageFormat.Webp)[12..];
        byte[] frame = [0, 0, 0, 0, 0, 0, 95, 0, 0, 63, 0, 0, 100, 0, 0, 2, .. picture];
        byte[] body = [.. "WEBP"u8, .. Riff("VP8X"u8, [0x02, 0, 0, 0, 95, 0, 0, 63, 0, 0]), .. Riff("ANIM"u8, [0, 0, 0, 0, 0, 0])];
        return Riff("RIFF"u8, [.. body, .. Enumerable.Repeat(Riff("ANMF"u8, frame), frames).SelectMany(bytes => bytes)]);
    }

    private static byte[] WithSegments(byte[] jpeg, params byte[][] segments) => [.. jpeg[..2], .. segments.SelectMany(s => s), .. jpeg[2..]];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, .. Big16(content.Length + 2), .. content];

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. Big32((uint)content.Length), .. named, .. Big32(Crc(named))];
    }

    private static byte[] Riff(ReadOnlySpan<byte> type, byte[] content) =>
        [.. type, .. Tiff.Long(content.Length), .. content, .. new byte[content.Length & 1]];

    private static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Big32(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    /// <summary>PNG specification, annex D.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    /// <summary>Directories one after the other, each followed by the values that do not fit into its entries.</summary>
    private sealed class Tiff
    {
        public const int Header = 8;

        private readonly List<byte> _bytes = [.. "II*\0"u8, Header, 0, 0, 0];

        public static int Size(int entries) => 2 + (entries * 12) + 4;

        public static byte[] Short(int value) => [(byte)value, 0];

        public static byte[] Long(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

        public static byte[] Ratio(int value) => [.. Long(value), .. Long(1)];

        public void Entries(params (ushort Tag, byte Type, byte[] Value)[] entries)
        {
            var at = _bytes.Count + Size(entries.Length);
            List<byte> values = [];
            _bytes.AddRange(Short(entries.Length));
            foreach (var (tag, type, value) in entries)
            {
                var size = type switch { 3 => 2, 4 => 4, 5 => 8, _ => 1 };
                _bytes.AddRange([(byte)tag, (byte)(tag >> 8), type, 0, .. Long(value.Length / size)]);
                if (value.Length <= 4)
                {
                    _bytes.AddRange([.. value, .. new byte[4 - value.Length]]);
                    continue;
                }

                _bytes.AddRange(Long(at + values.Count));
                values.AddRange([.. value, .. new byte[value.Length & 1]]);
            }

            _bytes.AddRange([0, 0, 0, 0, .. values]);
        }

        public byte[] ToArray() => [.. _bytes];
    }
}
