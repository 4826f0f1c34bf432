using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Newsletters;

/// <summary>One content, three forms: a web page, a PDF, and (as <see cref="NewsletterMail"/>) an e-mail.</summary>
public sealed class NewsletterRenderer(RazorText razor, PhotoShelf photographs, IPdfPrinter printer)
{
    /// <summary>The issue as a complete, self-contained HTML page for screens and printers.</summary>
    public async Task<string> ToHtmlAsync(NewsletterDocument document, bool isDraft, Uri? pdfUrl, CancellationToken cancellationToken)
    {
        var pictures = await photographs.ReadAsync(document.Photos, cancellationToken);
        return await razor.RenderAsync<NewsletterPage>(new NewsletterView(document, pictures, isDraft, pdfUrl));
    }

    /// <summary>The issue as a tagged A4 PDF, in whichever of two settings takes fewer pages.</summary>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with; the issue can be read on the web meanwhile.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(NewsletterDocument document, bool isDraft, CancellationToken cancellationToken)
    {
        var pictures = await photographs.ReadAsync(document.Photos, cancellationToken);
        var request = new PdfRequest($"{document.Title}: {document.Centre}, {document.Period}", document.Centre, $"The volunteers’ newsletter, {document.Period}");
        var roomy = await PrintAsync(snug: false);
        if (PdfPages.Count(roomy) <= 1)
        {
            return roomy;
        }
        var tighter = await PrintAsync(snug: true);
        return PdfPages.Count(tighter) < PdfPages.Count(roomy) ? tighter : roomy;

        async Task<byte[]> PrintAsync(bool snug) => await printer.PrintAsync(
            await razor.RenderAsync<NewsletterPage>(new NewsletterView(document, pictures, isDraft, Snug: snug)), request, cancellationToken);
    }
}
