namespace Volunteers.Jobs.Printing;

/// <summary>No Chromium, Chrome or Edge was found.</summary>
public sealed class BrowserNotFoundException(string? configured) : Exception(
    (string.IsNullOrWhiteSpace(configured)
        ? "PDFs cannot be made yet: no Chromium, Chrome or Edge was found on this machine. "
        : "PDFs cannot be made yet: the program named in Printing:Browser was not found. ")
    + "Install one (on Debian: apt-get install --no-install-recommends chromium; on Ubuntu Google Chrome) or set Printing:Browser to its path.");
