using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;
using Volunteers.Tests.Jobs.Printing;

namespace Volunteers.Tests.Jobs.Newsletters;

public sealed partial class NewsletterRendererTests : IAsyncLifetime
{
    private JobsHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync();
        var uploads = Directory.CreateDirectory(Path.Combine(house.Folder, "uploads"));
        File.Copy(Path.Combine(Repository(), "Volunteers.Data", "Demo", SampleIssue.PhotoName), Path.Combine(uploads.FullName, SampleIssue.PhotoName));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task ToPdfAsync_PrintsAnAccessibleDocument_WhenAnIssueIsPrinted()
    {
        var pdf = await PrintAsync();

        var info = await PopplerTool.RunAsync("pdfinfo", pdf);
        Assert.Matches("Title: +Full steam into winter: East Hastings Children’s Centre, November 2026\n", info);
        Assert.Matches("Author: +East Hastings Children’s Centre\n", info);
        Assert.Matches("Tagged: +yes\n", info);
        Assert.Matches("A4", info);
        var fonts = (await PopplerTool.RunAsync("pdffonts", pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Contains(fonts, font => font.Contains("Fraunces", StringComparison.Ordinal));
        Assert.Contains(fonts, font => font.Contains("NunitoSans", StringComparison.Ordinal));
        Assert.All(fonts, font => Assert.Matches(@"\syes\s+yes\s+yes\s", font));
        var links = await PopplerTool.RunAsync("pdfinfo", pdf, "-url");
        Assert.Contains("mailto:hello@easthastings.example", links);
        Assert.Contains("https://research.example/first-visit", links);
        var structure = await PopplerTool.RunAsync("pdfinfo", pdf, "-struct");
        Assert.Contains("H1", structure);
        Assert.Contains("H2", structure);
        Assert.Contains("Figure", structure);
    }

    [Fact]
    public async Task ToPdfAsync_SaysEverything_WhenAnIssueIsPrinted()
    {
        var text = Spaces().Replace(await PopplerTool.RunAsync("pdftotext", await PrintAsync()), " ");

        var issue = SampleIssue.Create();
        foreach (var part in issue.Parts)
        {
            if (part.Kind != Volunteers.Data.Newsletters.SectionKind.Figures)
            {
                Assert.Contains(part.Heading, text);
            }
            Assert.All(part.Entries, entry => Assert.Contains(entry.Title.Split(' ')[^1], text));
        }
        Assert.Contains("Łukasz Nowak", text);
        Assert.Contains("a key to the toy cupboard", text);
        Assert.Contains("Maureen Adeyemi", text);
        Assert.Matches("Page 1 of [23]", text);
    }

    [Fact]
    public async Task ToPdfAsync_MakesTheSamePages_WhenPrintedAgain()
    {
        var (first, second) = (await PrintAsync(), await PrintAsync());

        Assert.Equal(PdfPages.Count(first), PdfPages.Count(second));
        Assert.Equal(await PopplerTool.RunAsync("pdftotext", first, "-layout"), await PopplerTool.RunAsync("pdftotext", second, "-layout"));
    }

    [Fact]
    public async Task ToHtmlAsync_WritesTextAsText_WhenAnEditorTypesMarkup()
    {
        var issue = SampleIssue.Create() with { Title = "<script>alert(1)</script>", Welcome = "Look: javascript:alert(1) and <img src=x onerror=alert(1)>" };

        var html = await HtmlAsync(issue);

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img src=x", html);
        Assert.DoesNotContain("href=\"javascript", html);
    }

    [Fact]
    public async Task ToHtmlAsync_LeavesThePictureOut_WhenItIsNotThereOrNotOne()
    {
        var missing = await HtmlAsync(WithPhoto("../volunteers.db"));
        await File.WriteAllTextAsync(Path.Combine(house.Folder, "uploads", "text.jpg"), "not a picture");
        var text = await HtmlAsync(WithPhoto("text.jpg"));

        Assert.DoesNotContain("<figure", missing);
        Assert.DoesNotContain("<figure", text);
    }

    private static NewsletterDocument WithPhoto(string name)
    {
        var issue = SampleIssue.Create();
        return issue with { Parts = [.. issue.Parts.Select(p => p with { Entries = [.. p.Entries.Select(e => e.Photo is null ? e : e with { Photo = new NewsletterPhoto(name, "x") })] })] };
    }

    private async Task<byte[]> PrintAsync()
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsletterRenderer>().ToPdfAsync(SampleIssue.Create(), isDraft: false, CancellationToken.None);
    }

    private async Task<string> HtmlAsync(NewsletterDocument issue)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsletterRenderer>().ToHtmlAsync(issue, isDraft: true, null, CancellationToken.None);
    }

    private static string Repository() => Path.GetFullPath(Path.Combine(Smtp.NodeTool.Folder, "..", ".."));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
