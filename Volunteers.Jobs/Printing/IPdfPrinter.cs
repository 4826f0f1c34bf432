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

/// <summary>What a printed document says about itself; its size and margins come from its own <c>@page</c> rules.</summary>
/// <param name="Author">Who issued it, for the document's properties.</param>
/// <param name="Subject">What it is about, in one line.</param>
public sealed record PdfRequest(string Title, string? Author = null, string? Subject = null);

/// <summary>The browser was there but did not deliver a document.</summary>
public sealed class PrintingFailedException(string message) : Exception(message);

/// <summary>No Chromium, Chrome or Edge was found.</summary>
public sealed class BrowserNotFoundException(string? configured) : Exception(
    (string.IsNullOrWhiteSpace(configured)
        ? "PDFs cannot be made yet: no Chromium, Chrome or Edge was found on this machine. "
        : "PDFs cannot be made yet: the program named in Printing:Browser was not found. ")
    + "Install one (on Debian: apt-get install --no-install-recommends chromium; on Ubuntu Google Chrome) or set Printing:Browser to its path.");
