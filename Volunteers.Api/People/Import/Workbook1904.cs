using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Workbooks that count days from 1 January 1904, as those of Macs did: a switch of the workbook (ECMA-376 part 1, 18.2.28; [MS-XLS] 2.4.77) that is
/// easily overlooked, and makes everybody four years and a day older.
/// </summary>
internal static class Workbook1904
{
    /// <summary>The record Date1904 with the value 1: its type, the length of two bytes, the value.</summary>
    private static ReadOnlySpan<byte> Record => [0x22, 0x00, 0x02, 0x00, 0x01, 0x00];

    public static bool Is(byte[] bytes)
    {
        if (bytes[0] != 'P')
        {
            return bytes.AsSpan().IndexOf(Record) >= 0;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        return Switch(archive)?.Value.Trim() is "1" or "true" or "on";
    }

    /// <summary>The same workbook with the switch as "1", the one way of writing it that the reader of workbooks knows.</summary>
    public static byte[] Said(byte[] bytes)
    {
        if (bytes[0] != 'P')
        {
            return bytes;
        }

        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (Switch(archive) is not { Value: not "1" } said)
            {
                return bytes;
            }

            said.Value = "1";
            var old = archive.GetEntry(Part)!;
            old.Delete();
            using var written = archive.CreateEntry(Part).Open();
            said.Document!.Save(written);
        }

        return stream.ToArray();
    }

    private const string Part = "xl/workbook.xml";

    private static XAttribute? Switch(ZipArchive archive)
    {
        if (archive.GetEntry(Part) is not { } entry)
        {
            return null;
        }

        using var part = entry.Open();
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "workbookPr")?.Attribute("date1904");
    }
}
