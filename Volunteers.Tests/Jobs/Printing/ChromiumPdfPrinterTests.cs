using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using UglyToad.PdfPig.Content;
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

        using var printed = new PrintedPdf(pdf);
        Assert.Equal(("Füße (1) \\ 2", "East Hastings Children’s Centre"), (printed.Information.Title, printed.Information.Author));
        Assert.True(printed.IsTagged);
        Assert.Equal(["Document", "H1", "NonStruct", "P"], printed.Elements.Distinct().Order());
        Assert.Equal(PageSize.A4, Assert.Single(printed.Pages).Size);
        Assert.Contains("Hello World", printed.Text);
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

        using var printed = new PrintedPdf(await printer.PrintAsync(html, new PdfRequest("T"), CancellationToken.None));

        File.Delete(secret);
        Assert.Contains("before", printed.Text);
        Assert.Contains("after", printed.Text);
        Assert.DoesNotContain("script-ran", printed.Text);
        Assert.DoesNotContain("file-from-the-disk", printed.Text);
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
