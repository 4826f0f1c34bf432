using System.Buffers.Binary;

namespace Volunteers.Api.People.Photos;

/// <summary>Reads the structure of JPEG, PNG and WebP files and leaves the metadata out. Pixels are not touched.</summary>
public static class PhotoFormats
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Null when the bytes are none of these, or damaged.</returns>
    public static CleanPhoto? Clean(byte[] bytes)
    {
        try
        {
            return bytes.AsSpan() switch
            {
                [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
                var png when png.StartsWith(PngSignature) => Png(bytes),
                [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(bytes),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // A length in the file points past its end.
            return null;
        }
    }

    /// <summary>Segments up to the scan (ITU-T T.81, annex B): application data and comments go, colour profiles stay.</summary>
    private static CleanPhoto? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..2]);
        var (width, height) = (0, 0);
        var at = 2;
        while (true)
        {
            if (bytes[at..][0] != 0xFF)
            {
                return null;
            }

            var marker = bytes[at..][1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(at + 2, 2));
            var segment = bytes.Slice(at, length + 2);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(segment.Slice(5, 2));
                width = BinaryPrimitives.ReadUInt16BigEndian(segment.Slice(7, 2));
            }

            // APP0 is JFIF, APP2 the colour profile, APP14 Adobe's colour transform: without them colours change.
            if (marker is not (>= 0xE0 and <= 0xEF or 0xFE) || marker is 0xE0 or 0xE2 or 0xEE)
            {
                clean.Write(segment);
            }

            at += segment.Length;
            if (marker == 0xDA)
            {
                clean.Write(bytes[at..]);
                return width == 0 ? null : new CleanPhoto(clean.ToArray(), width, height, ".jpg", "image/jpeg");
            }
        }
    }

    /// <summary>Chunks (PNG specification, section 5): text, times and EXIF go.</summary>
    private static CleanPhoto? Png(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Slice(12, 4).SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..8]);
        var width = BinaryPrimitives.ReadInt32BigEndian(bytes.Slice(16, 4));
        var height = BinaryPrimitives.ReadInt32BigEndian(bytes.Slice(20, 4));
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.Slice(at, 4));
            var chunk = bytes.Slice(at, checked(length + 12));
            var type = chunk.Slice(4, 4);
            if (!type.SequenceEqual("eXIf"u8) && !type.SequenceEqual("tEXt"u8) && !type.SequenceEqual("zTXt"u8)
                && !type.SequenceEqual("iTXt"u8) && !type.SequenceEqual("tIME"u8))
            {
                clean.Write(chunk);
            }

            at += chunk.Length;
            if (type.SequenceEqual("IEND"u8))
            {
                return new CleanPhoto(clean.ToArray(), width, height, ".png", "image/png");
            }
        }

        return null;
    }

    /// <summary>RIFF chunks (WebP container specification): EXIF and XMP go, and the flags that announce them.</summary>
    private static CleanPhoto? WebP(ReadOnlySpan<byte> bytes)
    {
        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..12]);
        var (width, height) = (0, 0);
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var type = bytes.Slice(at, 4);
            var length = checked((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(at + 4, 4)));
            var body = bytes.Slice(at + 8, length);
            var chunk = bytes.Slice(at, 8 + length + (length & 1)).ToArray();
            if (type.SequenceEqual("VP8X"u8))
            {
                chunk[8] &= unchecked((byte)~0b0000_1100);
                width = 1 + (body[4] | body[5] << 8 | body[6] << 16);
                height = 1 + (body[7] | body[8] << 8 | body[9] << 16);
            }
            else if (type.SequenceEqual("VP8 "u8) && width == 0)
            {
                width = BinaryPrimitives.ReadUInt16LittleEndian(body.Slice(6, 2)) & 0x3FFF;
                height = BinaryPrimitives.ReadUInt16LittleEndian(body.Slice(8, 2)) & 0x3FFF;
            }
            else if (type.SequenceEqual("VP8L"u8) && width == 0)
            {
                var sizes = BinaryPrimitives.ReadUInt32LittleEndian(body.Slice(1, 4));
                width = (int)(sizes & 0x3FFF) + 1;
                height = (int)(sizes >> 14 & 0x3FFF) + 1;
            }

            if (!type.SequenceEqual("EXIF"u8) && !type.SequenceEqual("XMP "u8))
            {
                clean.Write(chunk);
            }

            at += chunk.Length;
        }

        if (width == 0)
        {
            return null;
        }

        var result = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)(result.Length - 8));
        return new CleanPhoto(result, width, height, ".webp", "image/webp");
    }
}
