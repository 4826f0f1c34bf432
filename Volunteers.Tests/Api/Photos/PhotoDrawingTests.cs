using System.Text;
using CsCheck;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using SkiaSharp;
using Volunteers.Api.Photos;
using Volunteers.Data;

namespace Volunteers.Tests.Api.Photos;

public sealed class PhotoDrawingTests
{
    /// <summary>What the decoder itself must say of a picture; anything else was brought along.</summary>
    private static readonly string[] Structure = ["JPEG", "JFIF", "Huffman", "PNG-IHDR", "PNG-sRGB", "PNG-sBIT", "File Type"];

    public static TheoryData<string, byte[]> Sources() => new()
    {
        { "JPEG", PhotoFiles.Jpeg() },
        { "PNG", PhotoFiles.Png() },
        { "transparent PNG", PhotoFiles.Png(alpha: SKAlphaType.Unpremul) },
        { "WebP", PhotoFiles.WebP() },
        { "transparent WebP", PhotoFiles.WebP(alpha: SKAlphaType.Unpremul) },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Draw_LeavesNothingButThePicture(string source, byte[] file)
    {
        // The oracle sees what is to go, or it proves nothing.
        var before = ImageMetadataReader.ReadMetadata(new MemoryStream(file));
        Assert.Contains(before, directory => directory is GpsDirectory);
        Assert.True(Contains(file, PhotoFiles.Secret), source);

        var drawn = PhotoDrawing.Draw(file);

        var after = ImageMetadataReader.ReadMetadata(new MemoryStream(drawn.Bytes));
        Assert.Empty(after.Select(directory => directory.Name).Except(Structure));
        Assert.All(after, directory => Assert.False(directory.HasError, directory.Name));
        Assert.False(Contains(drawn.Bytes, PhotoFiles.Secret));
        Assert.True(EndsWhereThePictureDoes(drawn), source);
    }

    [Theory]
    [InlineData(1, "R G B W")]
    [InlineData(2, "G R W B")]
    [InlineData(3, "W B G R")]
    [InlineData(4, "B W R G")]
    [InlineData(5, "R B G W")]
    [InlineData(6, "B R W G")]
    [InlineData(7, "W G B R")]
    [InlineData(8, "G W R B")]
    public void Draw_TurnsThePictureUpright(int orientation, string corners)
    {
        foreach (var file in (byte[][])[PhotoFiles.Jpeg(orientation), PhotoFiles.Png(orientation), PhotoFiles.WebP(orientation)])
        {
            using var picture = SKBitmap.Decode(PhotoDrawing.Draw(file).Bytes);

            Assert.Equal(orientation < 5 ? (96, 64) : (64, 96), (picture.Width, picture.Height));
            Assert.Equal(corners, Corners(picture));
        }
    }

    [Fact]
    public void Draw_TurnsThePictureUpright_OfATelephoneHeldUpright()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, "Volunteers.Tests", "Api", "Photos", "portrait-orientation-6.jpg"));

        using var picture = SKBitmap.Decode(PhotoDrawing.Draw(file).Bytes);

        using var stored = SKBitmap.Decode(file);
        Assert.Equal((stored.Height, stored.Width), (picture.Width, picture.Height));
        AssertLike(stored.GetPixel(2, stored.Height - 3), picture.GetPixel(2, 2));
        AssertLike(stored.GetPixel(2, 2), picture.GetPixel(picture.Width - 3, 2));
    }

    [Theory]
    [InlineData(5000, 2500, 2048, 1024)]
    [InlineData(2049, 1, 2048, 1)]
    [InlineData(3, 6000, 1, 2048)]
    [InlineData(2048, 100, 2048, 100)]
    [InlineData(40, 20, 40, 20)]
    public void Draw_KeepsTheShape_WithinTheLongestEdge(int width, int height, int keptWidth, int keptHeight)
    {
        foreach (var format in (SKEncodedImageFormat[])[SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp])
        {
            using var kept = SKBitmap.Decode(PhotoDrawing.Draw(PhotoFiles.Encode(PhotoFiles.Quarters(width, height), format)).Bytes);

            Assert.Equal((format, keptWidth, keptHeight), (format, kept.Width, kept.Height));
        }
    }

    [Fact]
    public void Draw_StandsUpright_WhenItIsMadeSmallerToo()
    {
        using var kept = SKBitmap.Decode(PhotoDrawing.Draw(PhotoFiles.Jpeg(PhotoFiles.Quarters(4100, 3000), 6)).Bytes);

        Assert.Equal((1499, 2048), (kept.Width, kept.Height));
        Assert.Equal("B R W G", Corners(kept));
    }

    [Fact]
    public void Draw_KeepsColoursRight_WhenTheFileHasAColourProfile()
    {
        // Display P3 (200, 100, 100) is sRGB (215, 93, 97): the primaries of P3 lie further out.
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var wide = new SKBitmap(new SKImageInfo(32, 32, SKColorType.Rgba8888, SKAlphaType.Opaque, displayP3));
        for (var i = 0; i < wide.GetPixelSpan().Length; i += 4)
        {
            ((ReadOnlySpan<byte>)[200, 100, 100, 255]).CopyTo(wide.GetPixelSpan()[i..]);
        }

        using var kept = SKBitmap.Decode(PhotoDrawing.Draw(PhotoFiles.Encode(wide.Copy(), SKEncodedImageFormat.Png)).Bytes);

        AssertLike(new SKColor(215, 93, 97), kept.GetPixel(16, 16), within: 4);
    }

    [Fact]
    public void Draw_KeepsTransparency_AsPng()
    {
        var drawn = PhotoDrawing.Draw(PhotoFiles.WebP(alpha: SKAlphaType.Unpremul));

        using var picture = SKBitmap.Decode(drawn.Bytes);
        Assert.Equal((".png", "image/png"), (drawn.Extension, drawn.ContentType));
        Assert.Equal((0, 255), (picture.GetPixel(1, 1).Alpha, picture.GetPixel(10, 10).Alpha));
        Assert.Equal(".jpg", PhotoDrawing.Draw(PhotoFiles.WebP()).Extension);
    }

    /// <summary>Skia would unpack them all, into more than a gigabyte.</summary>
    [Fact]
    public void Draw_ReadsThePictureAlone_OfAPngWithPackedTexts()
    {
        var plain = PhotoFiles.Encode(PhotoFiles.Quarters(), SKEncodedImageFormat.Png);
        var bomb = PhotoFiles.PngOfPackedTexts(plain);

        Assert.Equal(PngChunks.Picture(plain), PngChunks.Picture(bomb));
        Assert.Equal(PhotoDrawing.Draw(plain).Bytes, PhotoDrawing.Draw(bomb).Bytes);
    }

    [Fact]
    public void Draw_TakesTheFirstPicture_OfAnAnimation()
    {
        using var picture = SKBitmap.Decode(PhotoDrawing.Draw(PhotoFiles.Animation(2000)).Bytes);

        Assert.Equal("R G B W", Corners(picture));
    }

    public static TheoryData<string, byte[]> Others() => new()
    {
        { "nothing", [] },
        { "text", "not a photograph"u8.ToArray() },
        { "HEIC", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[200]] },
        { "GIF", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B] },
        { "SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "PDF", "%PDF-1.7"u8.ToArray() },
        { "BMP", [.. "BM"u8, .. new byte[60]] },
        { "sound", [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVE"u8] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Draw_NamesWhatIsAccepted_WhenTheFileIsSomethingElse(string what, byte[] file)
    {
        var refusal = Assert.Throws<InvalidInputException>(() => PhotoDrawing.Draw(file));

        Assert.Contains("Use JPEG, PNG or WebP.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(what == "HEIC", refusal.Message.Contains("iPhone", StringComparison.Ordinal));
    }

    public static TheoryData<string, byte[]> Bombs() => new()
    {
        { "PNG", PhotoFiles.PngThatSays(30_000, 30_000) },
        { "PNG of few lines", PhotoFiles.PngThatSays(1_000_000, 51) },
        { "JPEG", PhotoFiles.JpegThatSays(65_500, 65_500) },
        { "just too large", PhotoFiles.JpegThatSays(10_000, 5_001) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Draw_RefusesBeforeItDecodes_WhenTheHeaderSaysTooManyPixels(string what, byte[] file)
    {
        var refusal = Assert.Throws<InvalidInputException>(() => PhotoDrawing.Draw(file));

        Assert.True(refusal.Message.Contains("50 million", StringComparison.Ordinal), $"{what}: {refusal.Message}");
    }

    public static TheoryData<string, byte[]> Broken() => new()
    {
        { "JPEG of no width", PhotoFiles.JpegThatSays(0, 16) },
        { "PNG of no height", PhotoFiles.PngThatSays(4, 0) },
        { "the largest PNG", PhotoFiles.PngThatSays(int.MaxValue, int.MaxValue) },
        { "PNG with a negative size", PhotoFiles.PngThatSays(-4, 4) },
        { "PNG with fewer pixels than it says", PhotoFiles.PngThatSays(400, 400) },
        { "JPEG signature alone", [0xFF, 0xD8, 0xFF] },
        { "noise after a JPEG signature", [0xFF, 0xD8, 0xFF, .. Noise(5000)] },
        { "noise after a PNG signature", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Noise(5000)] },
        { "noise after a WebP signature", [.. "RIFF"u8, 0x90, 0x13, 0, 0, .. "WEBP"u8, .. Noise(5000)] },
        { "half a JPEG", Half(PhotoFiles.Encode(PhotoFiles.Quarters(), SKEncodedImageFormat.Jpeg)) },
        { "half a PNG", Half(PhotoFiles.Encode(PhotoFiles.Quarters(), SKEncodedImageFormat.Png)) },
        { "half a WebP", Half(PhotoFiles.Encode(PhotoFiles.Quarters(), SKEncodedImageFormat.Webp)) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Draw_SaysWhatToDo_WhenTheFileIsCutOrLies(string what, byte[] file)
    {
        var refusal = Assert.Throws<InvalidInputException>(() => PhotoDrawing.Draw(file));

        Assert.True(refusal.Message.Contains("add that", StringComparison.Ordinal), $"{what}: {refusal.Message}");
    }

    /// <summary>Whatever happened to a file on its way: a picture or a refusal, never another exception.</summary>
    [Fact]
    public void Draw_AnswersOrRefuses_WhateverBecameOfTheFile()
    {
        byte[][] files = [PhotoFiles.Jpeg(6), PhotoFiles.Png(6), PhotoFiles.WebP(6), PhotoFiles.WebP(alpha: SKAlphaType.Unpremul), PhotoFiles.Animation(3)];
        var broken =
            from which in Gen.Int[0, files.Length - 1]
            let file = files[which]
            from length in Gen.OneOf(Gen.Const(file.Length), Gen.Int[0, file.Length])
            from flips in Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[0, 12]
            select Flipped(file, flips)[..length];

        broken.Sample(
            file =>
            {
                try
                {
                    return PhotoDrawing.Draw(file).Bytes.Length > 0;
                }
                catch (InvalidInputException)
                {
                    return true;
                }
            },
            time: 4, threads: 1);
    }

    private static byte[] Flipped(byte[] file, (int At, byte Value)[] flips)
    {
        var copy = file.ToArray();
        foreach (var (at, value) in flips)
        {
            copy[at] = value;
        }

        return copy;
    }

    private static byte[] Half(byte[] file) => file[..(file.Length / 2)];

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static bool Contains(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;

    private static bool EndsWhereThePictureDoes(DrawnPhoto photo)
    {
        ReadOnlySpan<byte> file = photo.Bytes;
        return photo.Extension == ".png"
            ? file.IndexOf("IEND"u8) == file.Length - 8
            : file[^2..].SequenceEqual<byte>([0xFF, 0xD9]) && file[2..].IndexOf([(byte)0xFF, (byte)0xD8, (byte)0xFF]) < 0;
    }

    private static string Corners(SKBitmap picture) => string.Join(' ', new[] { (1, 1), (3, 1), (1, 3), (3, 3) }
        .Select(at => picture.GetPixel(picture.Width * at.Item1 / 4, picture.Height * at.Item2 / 4))
        .Select(colour => "RGBW"[Array.FindIndex(PhotoFiles.Colours, known => Near(known, colour))]));

    private static void AssertLike(SKColor expected, SKColor actual, int within = 24) =>
        Assert.True(Near(expected, actual, within), $"{expected} and {actual}");

    /// <summary>JPEG changes colours a little.</summary>
    private static bool Near(SKColor a, SKColor b, int within = 24) =>
        Math.Abs(a.Red - b.Red) < within && Math.Abs(a.Green - b.Green) < within && Math.Abs(a.Blue - b.Blue) < within;
}
