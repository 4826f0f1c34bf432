using Volunteers.Data;

namespace Volunteers.Api.People.Import;

/// <summary>Reads CSV in any of its dialects, and workbooks, into one <see cref="SpreadsheetTable"/>.</summary>
public static class SpreadsheetReader
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];
    private static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    /// <summary>Reads the whole file; what it is is told by its first bytes, not by its name.</summary>
    /// <param name="encoding">The code page of a text that is no Unicode; null to find out.</param>
    /// <exception cref="UnreadableFileException">Too large, not text, not a workbook, or damaged.</exception>
    public static async Task<SpreadsheetTable> ReadAsync(Stream file, TextEncoding? encoding, CancellationToken cancellationToken)
    {
        var bytes = await ReadLimitedAsync(file, cancellationToken);
        if (bytes.Length == 0)
        {
            throw new UnreadableFileException("The file is empty.");
        }

        if (bytes.AsSpan().StartsWith(Zip) || bytes.AsSpan().StartsWith(CompoundFile))
        {
            return WorkbookReader.Read(bytes);
        }

        if (bytes.AsSpan().StartsWith(Pdf))
        {
            throw new UnreadableFileException("The file is a PDF. Save the list as CSV or XLSX and import that.");
        }

        var text = TextDecoder.Decode(bytes, encoding);
        return CsvReader.Read(text.Text) with { Encoding = text.Encoding, Notices = text.Notice is { } notice ? [notice] : [] };
    }

    private static async Task<byte[]> ReadLimitedAsync(Stream file, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await file.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > ImportLimits.FileBytes)
            {
                throw new UnreadableFileException($"The file is larger than {ImportLimits.FileBytes / 1024 / 1024} MB. Split it and import the parts one after another.");
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}

/// <summary>The file as a whole cannot be imported; the message says why and what would help.</summary>
public sealed class UnreadableFileException(string message) : DomainException(message);
