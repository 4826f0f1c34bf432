using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;

namespace Volunteers.Tests.Jobs.Printing;

public sealed class ChromiumPdfPrinterTests
{
    [Fact]
    public async Task PrintAsync_MakesATaggedDocumentWithItsProperties_WhenThereIsABrowser()
    {
        using var printer = Printer(new PrintingOptions());
        const string html = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title><style>@page{size:A4}</style></head><body><h1>Hello</h1><p>World</p></body></html>";

        var pdf = await printer.PrintAsync(html, new PdfRequest("Füße (1) \\ 2", "East Hastings Children’s Centre", "News"), CancellationToken.None);

        var info = await PopplerTool.RunAsync("pdfinfo", pdf);
        Assert.Matches("Title: +Füße \\(1\\) \\\\ 2\n", info);
        Assert.Matches("Author: +East Hastings Children’s Centre\n", info);
        Assert.Matches("Tagged: +yes\n", info);
        Assert.Matches("Page size: +.*A4", info);
        Assert.Contains("World", await PopplerTool.RunAsync("pdftotext", pdf));
    }

    [Fact]
    public async Task PrintAsync_HasAFontForEveryScript_WhenNamesAreWrittenInThem()
    {
        // arrange: in the newsletter's own typefaces, which are Latin; the last character has no glyph anywhere and prints as a box
        using var printer = Printer(new PrintingOptions());
        string[] signs = ["आ", "王", "김", "ف", "ร", "🎉", "\uF3FF"];
        var html = $"<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title><style>{NewsletterStyle.Base}</style></head><body>"
            + string.Concat(signs.Select(sign => $"<p style=\"break-after: page; font-size: 99pt; margin: 0\">{sign}</p>")) + "</body></html>";

        // act
        var pdf = await printer.PrintAsync(html, new PdfRequest("T"), CancellationToken.None);

        // assert: no two pages look alike, so that the box is on one of them only
        var pages = new HashSet<string>();
        for (var page = 1; page <= signs.Length; page++)
        {
            Assert.True(
                pages.Add(await PopplerTool.RunAsync("pdftoppm", pdf, "-gray", "-r", "40", "-f", $"{page}", "-l", $"{page}")),
                $"{signs[page - 1]} looks like another sign: there is no font for it. ./test.sh installs the fonts.");
        }

        Assert.DoesNotMatch(" no +(yes|no) +(yes|no) +[0-9]", await PopplerTool.RunAsync("pdffonts", pdf));
    }

    [Fact]
    public async Task PrintAsync_RunsNoScriptAndLoadsNothing_WhenTheDocumentTries()
    {
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "file-from-the-disk");
        using var printer = Printer(new PrintingOptions());
        var html = $"<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title></head><body><p id=\"x\">before</p><iframe src=\"file://{secret}\"></iframe>"
            + "<img src=\"http://localhost:9/x.png\" alt=\"absent\"><script>document.getElementById('x').textContent = 'script-ran'</script>"
            + "<p onclick=\"1\">after</p></body></html>";

        var text = await PopplerTool.RunAsync("pdftotext", await printer.PrintAsync(html, new PdfRequest("T"), CancellationToken.None));

        File.Delete(secret);
        Assert.Contains("before", text);
        Assert.Contains("after", text);
        Assert.DoesNotContain("script-ran", text);
        Assert.DoesNotContain("file-from-the-disk", text);
    }

    [Fact]
    public async Task PrintAsync_SaysHowToHelp_WhenThereIsNoBrowser()
    {
        using var printer = Printer(new PrintingOptions { Browser = "/nowhere/chromium" });

        var exception = await Assert.ThrowsAsync<BrowserNotFoundException>(() => printer.PrintAsync("<p>x</p>", new PdfRequest("T"), CancellationToken.None));

        Assert.Contains("Printing:Browser", exception.Message);
        Assert.Contains("apt-get install", exception.Message);
    }

    [Fact]
    public async Task PrintAsync_Fails_WhenTheBrowserTakesTooLong()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        var script = Path.Combine(Path.GetTempPath(), $"volunteers-slow-{Environment.ProcessId}.sh");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nsleep 600 &\nwait\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var printer = Printer(new PrintingOptions { Browser = script, TimeLimit = TimeSpan.FromMilliseconds(400) });

        await Assert.ThrowsAsync<PrintingFailedException>(() => printer.PrintAsync("<p>x</p>", new PdfRequest("T"), CancellationToken.None));

        File.Delete(script);
    }

    private static ChromiumPdfPrinter Printer(PrintingOptions options) => new(Options.Create(options), TimeProvider.System, NullLogger<ChromiumPdfPrinter>.Instance);
}
