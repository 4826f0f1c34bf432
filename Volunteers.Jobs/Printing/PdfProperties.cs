using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Volunteers.Jobs.Printing;

/// <summary>
/// Says who made a printed document and what it is, by an incremental update (ISO 32000-1 section 7.5.6): browsers
/// write only a title, and name themselves as its creator.
/// </summary>
internal static partial class PdfProperties
{
    /// <returns>The document with its properties; unchanged when its shape is not the one that browsers write.</returns>
    public static byte[] Write(byte[] pdf, PdfRequest request)
    {
        // Latin-1 maps bytes to characters one to one, so positions in the text are positions in the file.
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = TrailerPattern().Match(text, Math.Max(0, text.Length - 2048));
        if (!trailer.Success)
        {
            return pdf;
        }

        var (size, root, info, previous) = (trailer.Groups["size"].Value, trailer.Groups["root"].Value, trailer.Groups["info"].Value, trailer.Groups["xref"].Value);
        var update = new StringBuilder(text.EndsWith('\n') ? "" : "\n");
        var places = new SortedDictionary<int, int>();
        AppendObject(update, places, pdf.Length, info, Properties(request, Dates(text, info)));
        var xref = pdf.Length + update.Length;
        update.Append("xref\n");
        foreach (var (number, place) in places)
        {
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n");
        }

        update.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}\n/Root {root} 0 R\n/Info {info} 0 R\n/Prev {previous}>>\nstartxref\n{xref}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    private static void AppendObject(StringBuilder update, SortedDictionary<int, int> places, int offset, string number, string content)
    {
        places[int.Parse(number, CultureInfo.InvariantCulture)] = offset + update.Length;
        update.Append(number).Append(" 0 obj\n").Append(content).Append("\nendobj\n");
    }

    private static string? Find(string text, string number)
    {
        var start = text.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += number.Length + " 0 obj\n".Length + 1;
        var end = text.IndexOf("endobj", start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..end].TrimEnd();
    }

    private static string Dates(string text, string info) =>
        string.Join('\n', DatePattern().Matches(Find(text, info) ?? "").Select(match => match.Value));

    private static string Properties(PdfRequest request, string dates) =>
        $"<</Title {Text(request.Title)}\n{Entry("Author", request.Author)}{Entry("Subject", request.Subject)}/Creator {Text("Volunteers")}\n{dates}>>";

    private static string Entry(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"/{name} {Text(value)}\n";

    /// <summary>A text string in UTF-16BE, written as hexadecimal digits (ISO 32000-1 section 7.9.2.2).</summary>
    private static string Text(string value) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value)) + ">";

    [GeneratedRegex(@"trailer\s*<<\s*/Size (?<size>\d+)\s*/Root (?<root>\d+) 0 R\s*/Info (?<info>\d+) 0 R\s*>>\s*startxref\s+(?<xref>\d+)\s+%%EOF", RegexOptions.CultureInvariant)]
    private static partial Regex TrailerPattern();

    [GeneratedRegex(@"/(?:CreationDate|ModDate) \(D:[0-9+'Z-]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
