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

    /// <summary>The issue as a tagged A4 PDF.</summary>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with; the issue can be read on the web meanwhile.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(NewsletterDocument document, bool isDraft, CancellationToken cancellationToken)
    {
        var html = await ToHtmlAsync(document, isDraft, null, cancellationToken);
        var request = new PdfRequest($"{document.Title}: {document.Centre}, {document.Period}", document.Centre, $"The volunteers’ newsletter, {document.Period}");
        return await printer.PrintAsync(html, request, cancellationToken);
    }
}
