namespace Volunteers.Jobs.Printing;

/// <summary>Prints one self-contained HTML document.</summary>
public interface IPdfPrinter
{
    /// <returns>A tagged PDF with an outline made from the headings.</returns>
    /// <param name="html">Everything it shows is inside it: images and fonts as data addresses. Scripts do not run.</param>
    /// <exception cref="BrowserNotFoundException">There is no browser on this machine to print with.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    Task<byte[]> PrintAsync(string html, PdfRequest request, CancellationToken cancellationToken);
}
