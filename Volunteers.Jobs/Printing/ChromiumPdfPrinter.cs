using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volunteers.Jobs.Printing;

/// <summary>
/// Prints with a headless browser: one process with a profile of its own for each document, without network and
/// scripts, ended with all its children when it takes too long.
/// </summary>
public sealed partial class ChromiumPdfPrinter : IPdfPrinter, IDisposable
{
    /// <summary>
    /// Everything but inline styles and data addresses is refused, scripts with it. The browser's own switch for
    /// scripts is no use: printing from the command line is itself driven by a script, and waits for ever without.
    /// </summary>
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

    private readonly PrintingOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<ChromiumPdfPrinter> _log;
    private readonly SemaphoreSlim _free;

    public ChromiumPdfPrinter(IOptions<PrintingOptions> options, TimeProvider clock, ILogger<ChromiumPdfPrinter> log)
    {
        (_options, _clock, _log) = (options.Value, clock, log);
        _free = new SemaphoreSlim(Math.Max(1, _options.Concurrency));
    }

    public async Task<byte[]> PrintAsync(string html, PdfRequest request, CancellationToken cancellationToken)
    {
        var browser = BrowserLocator.Find(_options.Browser) ?? throw new BrowserNotFoundException(_options.Browser);
        await _free.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("volunteers-print-");
        try
        {
            var started = _clock.GetTimestamp();
            var pdf = await PrintAsync(browser, folder.FullName, WithPolicy(html), cancellationToken);
            var described = PdfProperties.Write(pdf, request);
            LogPrinted(described.Length, (long)_clock.GetElapsedTime(started).TotalMilliseconds);
            return described;
        }
        finally
        {
            Remove(folder);
            _free.Release();
        }
    }

    private async Task<byte[]> PrintAsync(string browser, string folder, string html, CancellationToken cancellationToken)
    {
        var page = Path.Combine(folder, "document.html");
        var output = Path.Combine(folder, "document.pdf");
        await File.WriteAllTextAsync(page, html, cancellationToken);

        using var process = Start(browser, folder, page, output);
        // Its output is read, so that it never waits for a reader, and dropped, because it may quote the document.
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.TimeLimit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            await said.WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PrintingFailedException($"The browser did not finish the PDF within {_options.TimeLimit.TotalSeconds:0} seconds.");
        }
        finally
        {
            End(process);
        }

        if (process.ExitCode != 0 || !File.Exists(output))
        {
            throw new PrintingFailedException($"The browser ended with code {process.ExitCode} and made no PDF.");
        }

        return await File.ReadAllBytesAsync(output, cancellationToken);
    }

    private static Process Start(string browser, string folder, string page, string output)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync",
            "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-crash-reporter",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--force-color-profile=srgb", "--lang=en-GB",
            "--user-data-dir=" + Path.Combine(folder, "profile"), "--no-pdf-header-footer", "--generate-pdf-document-outline",
            "--print-to-pdf=" + output, new Uri(page).AbsoluteUri,
        ];
        // Chromium refuses to build its sandbox for root; a container running as root is the only such place.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new PrintingFailedException("The browser did not start.");
        }
        catch (Win32Exception)
        {
            throw new PrintingFailedException("The browser could not be started. Check Printing:Browser.");
        }
    }

    private static string WithPolicy(string html)
    {
        var head = html.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        return head < 0 ? Policy + html : html.Insert(head + "<head>".Length, Policy);
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (InvalidOperationException)
        {
            // It ended between the check and the kill.
        }
    }

    private void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogFolderLeft();
        }
    }

    [LoggerMessage(3101, LogLevel.Information, "Printed a PDF of {Bytes} bytes in {Milliseconds} ms")]
    private partial void LogPrinted(int bytes, long milliseconds);

    [LoggerMessage(3102, LogLevel.Warning, "A temporary folder of a finished print could not be removed")]
    private partial void LogFolderLeft();

    public void Dispose() => _free.Dispose();
}
