using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Tokens;

namespace Volunteers.Tests.Jobs.Printing;

/// <summary>What a reader, or a screen reader, finds in a PDF. A file with a fault is not opened.</summary>
internal sealed partial class PrintedPdf(byte[] bytes) : IDisposable
{
    private readonly PdfDocument _document = PdfDocument.Open(bytes, ParsingOptions.LenientParsingOff);

    public DocumentInformation Information => _document.Information;

    public IReadOnlyList<Page> Pages => [.. _document.GetPages()];

    /// <summary>Everything that is written on the pages, with one space between words.</summary>
    public string Text => Spaces().Replace(string.Join(' ', Pages.Select(page => ContentOrderTextExtractor.GetText(page))), " ");

    /// <summary>Whether it says of itself that its structure is marked (ISO 32000-1, section 14.7.1).</summary>
    public bool IsTagged => _document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("MarkInfo"), out DictionaryToken marks)
        && marks.TryGet(NameToken.Create("Marked"), out BooleanToken marked) && marked.Data;

    /// <summary>The kinds of elements in its structure: H1, P, Figure and so on.</summary>
    public IEnumerable<string> Elements => Objects("StructElem").Select(element => Name(element, "S")!);

    /// <summary>What stands for each figure where it cannot be seen; null for one that has nothing.</summary>
    public IEnumerable<string?> Alternatives =>
        from element in Objects("StructElem")
        where Name(element, "S") == "Figure"
        select element.Data.TryGetValue("Alt", out var words) ? Resolve(words) switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => null } : null;

    public IEnumerable<string> Links => Pages.SelectMany(page => page.GetHyperlinks()).Select(link => link.Uri);

    /// <summary>The fonts that text is set in, by name, with whether they are in the file and say which characters their glyphs are.</summary>
    public IEnumerable<(string Name, bool Embedded, bool Readable)> Fonts =>
        from font in Objects("Font")
        where Name(font, "Subtype")?.StartsWith("CIDFont", StringComparison.Ordinal) == false
        let described = Parts(font, "DescendantFonts").FirstOrDefault() ?? font
        let descriptor = Part(described, "FontDescriptor")
        select (Name(font, "BaseFont") ?? Name(font, "Subtype")!,
            Name(font, "Subtype") == "Type3" || (descriptor is not null && descriptor.Data.Keys.Any(key => key.StartsWith("FontFile", StringComparison.Ordinal))),
            font.Data.ContainsKey("ToUnicode"));

    public void Dispose() => _document.Dispose();

    private IEnumerable<DictionaryToken> Objects(string type) =>
        _document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(reference => _document.Structure.GetObject(reference).Data)
            .OfType<DictionaryToken>().Where(token => Name(token, "Type") == type);

    private DictionaryToken? Part(DictionaryToken token, string name) => token.Data.TryGetValue(name, out var part) ? Resolve(part) as DictionaryToken : null;

    private IEnumerable<DictionaryToken> Parts(DictionaryToken token, string name) =>
        token.Data.TryGetValue(name, out var parts) && Resolve(parts) is ArrayToken array ? array.Data.Select(Resolve).OfType<DictionaryToken>() : [];

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;

    private static string? Name(DictionaryToken token, string name) => token.Data.TryGetValue(name, out var value) ? (value as NameToken)?.Data : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
