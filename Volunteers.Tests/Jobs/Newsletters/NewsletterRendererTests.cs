using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig.Content;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;
using Volunteers.Tests.Jobs.Printing;

namespace Volunteers.Tests.Jobs.Newsletters;

public sealed class NewsletterRendererTests : IAsyncLifetime
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
        using var pdf = new PrintedPdf(await PrintAsync());

        Assert.Equal("Full steam into winter: East Hastings Children’s Centre, November 2026", pdf.Information.Title);
        Assert.Equal("East Hastings Children’s Centre", pdf.Information.Author);
        Assert.True(pdf.IsTagged);
        Assert.All(pdf.Pages, page => Assert.Equal(PageSize.A4, page.Size));
        Assert.Contains(pdf.Fonts, font => font.Name.Contains("Fraunces", StringComparison.Ordinal));
        Assert.Contains(pdf.Fonts, font => font.Name.Contains("NunitoSans", StringComparison.Ordinal));
        Assert.All(pdf.Fonts, font => Assert.Equal((font.Name, true, true), font));
        Assert.Contains("mailto:hello@easthastings.example", pdf.Links);
        Assert.Contains("https://research.example/first-visit", pdf.Links);
        Assert.Superset(new HashSet<string> { "H1", "H2", "Figure" }, pdf.Elements.ToHashSet());
    }

    [Fact]
    public async Task ToPdfAsync_SaysEverything_WhenAnIssueIsPrinted()
    {
        using var pdf = new PrintedPdf(await PrintAsync());

        var text = pdf.Text;
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
        var bytes = await PrintAsync();
        using var first = new PrintedPdf(bytes);
        using var second = new PrintedPdf(await PrintAsync());

        Assert.Equal(PdfPages.Count(bytes), first.Pages.Count);
        Assert.Equal(Letters(first), Letters(second));

        static IEnumerable<(int, string, double, double)> Letters(PrintedPdf pdf) =>
            pdf.Pages.SelectMany(page => page.Letters.Select(letter => (page.Number, letter.Value, letter.Location.X, letter.Location.Y)));
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
}
