using Volunteers.Data.Newsletters;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Newsletters;

/// <summary>One edition, three forms: a web page, a PDF, and (as <see cref="NewsletterMail"/>) an e-mail.</summary>
public sealed class NewsletterRenderer(RazorText razor, PhotoShelf photographs, PublicAddresses addresses, IPdfPrinter printer)
{
    /// <summary>The issue as a complete, self-contained HTML page for screens and printers.</summary>
    public async Task<string> ToHtmlAsync(NewsletterEdition edition, bool isDraft, Uri? pdfUrl, CancellationToken cancellationToken) =>
        await razor.RenderAsync<NewsletterPage>(await ViewAsync(edition, isDraft, cancellationToken) with { PdfUrl = pdfUrl });

    /// <summary>The issue as a tagged A4 PDF, in whichever of two settings takes fewer pages.</summary>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with; the issue can be read on the web meanwhile.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(NewsletterEdition edition, bool isDraft, CancellationToken cancellationToken)
    {
        var centre = edition.Centre.Name;
        var view = await ViewAsync(edition, isDraft, cancellationToken);
        var request = new PdfRequest($"{edition.Title}: {centre}, {edition.Period}", centre, $"The volunteers’ newsletter, {edition.Period}");
        var roomy = await PrintAsync(view);
        if (PdfPages.Count(roomy) <= 1)
        {
            return roomy;
        }

        var tighter = await PrintAsync(view with { Snug = true });
        return PdfPages.Count(tighter) < PdfPages.Count(roomy) ? tighter : roomy;

        async Task<byte[]> PrintAsync(NewsletterView shown) =>
            await printer.PrintAsync(await razor.RenderAsync<NewsletterPage>(shown), request, cancellationToken);
    }

    private async Task<NewsletterView> ViewAsync(NewsletterEdition edition, bool isDraft, CancellationToken cancellationToken) => new(
        edition, await photographs.ReadAsync(edition.Photos, cancellationToken),
        edition.Slug is null ? null : addresses.Newsletter(edition.Slug), IsDraft: isDraft);
}

/// <summary>An edition with its pictures at hand, ready to be rendered as a page.</summary>
/// <param name="Pictures">Data addresses by file name; a picture that is missing is left out.</param>
/// <param name="WebUrl">Where it can be read on the web; null while it is a draft.</param>
/// <param name="PdfUrl">The printable version, for readers on a screen.</param>
/// <param name="IsDraft">Whether it is marked as not published.</param>
/// <param name="Snug">Whether paper is set a little tighter, to save a page that would stay nearly empty.</param>
public sealed record NewsletterView(
    NewsletterEdition Edition, IReadOnlyDictionary<string, string> Pictures, Uri? WebUrl = null, Uri? PdfUrl = null, bool IsDraft = false, bool Snug = false)
{
    public string? Picture(EditionPhoto? photo) => photo is null ? null : Pictures.GetValueOrDefault(photo.FileName);
}
