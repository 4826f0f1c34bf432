using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig.Content;
using Volunteers.Data.Newsletters;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;
using Volunteers.Tests.Jobs.Printing;

namespace Volunteers.Tests.Jobs.Newsletters;

public sealed class NewsletterRendererTests : IAsyncLifetime
{
    private JobsHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        var uploads = Directory.CreateDirectory(Path.Combine(_house.Folder, "uploads"));
        File.Copy(Path.Combine(Repository(), "Volunteers.Data", "Demo", SampleIssue.PhotoName), Path.Combine(uploads.FullName, SampleIssue.PhotoName));
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

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
        Assert.All(pdf.Alternatives, alternative => Assert.False(string.IsNullOrWhiteSpace(alternative)));
    }

    [Fact]
    public async Task ToPdfAsync_SaysEverything_WhenAnIssueIsPrinted()
    {
        using var pdf = new PrintedPdf(await PrintAsync());

        var text = pdf.Text;
        var issue = SampleIssue.Create();
        foreach (var section in issue.Sections)
        {
            Assert.Contains(section.Heading, text);
            Assert.All(section.Items, item => Assert.Contains(item.Title.Split(' ')[^1], text));
        }

        Assert.Contains("Łukasz Nowak", text);
        Assert.Contains("a key to the toy cupboard", text);
        Assert.Contains("Maureen Adeyemi", text);
        Assert.Matches("Page 1 of [23]", text);
    }

    /// <summary>A section that is longer than a page goes on on the next, and an address without a place to break does not run off the paper.</summary>
    [Theory]
    [InlineData(SectionKind.NewVolunteers)]
    [InlineData(SectionKind.Milestones)]
    [InlineData(SectionKind.Ahead)]
    [InlineData(SectionKind.Other)]
    public async Task ToPdfAsync_PrintsEveryItem_AndNothingBesideThePaper(SectionKind kind)
    {
        // arrange
        var link = "https://research.example/" + string.Concat(Enumerable.Repeat("averylongwordwithoutanybreak", 12))[..275];
        EditionItem[] items = [new("Number0 with a link", link), .. Enumerable.Range(1, 199).Select(number => new EditionItem($"Number{number} of them", "Thank you."))];

        // act
        using var pdf = new PrintedPdf(await PrintAsync(SampleIssue.Create() with { Sections = [new("Many of them", kind, items)] }));

        // assert
        var numbers = System.Text.RegularExpressions.Regex.Matches(pdf.Text, @"Number(\d+)").Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(0, 200), numbers.Distinct().Order());
        Assert.All(pdf.Pages, page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width)));
        Assert.All(pdf.Pages, page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Bottom, 0, page.Height)));
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

    [Theory]
    [InlineData("See https://a.example/b?c=1&d, please.", "See <a href=\"https://a.example/b?c=1&amp;d\">https://a.example/b?c=1&amp;d</a>, please.")]
    [InlineData("(http://a.example)", "(<a href=\"http://a.example\">http://a.example</a>)")]
    [InlineData("Write to:ann.b+c@a-b.example.", "Write to:<a href=\"mailto:ann.b&#x2B;c@a-b.example\">ann.b&#x2B;c@a-b.example</a>.")]
    [InlineData("Meet @ noon, @home or ann@home", "Meet @ noon, @home or ann@home")]
    [InlineData("Two  spaces", "Two  spaces")]
    public async Task ToHtmlAsync_LeadsToAddresses_ThatAnEditorTypes(string typed, string shown)
    {
        var html = await HtmlAsync(SampleIssue.Create() with { Welcome = typed });

        Assert.Contains($">{shown}</p>", html);
    }

    [Theory]
    [InlineData("“And I have never laughed as much as on that afternoon!” she said.", "And I have never laughed as much as on that afternoon!")]
    [InlineData("I still come every week, and I would not miss it. It is not far.", "I still come every week, and I would not miss it.")]
    [InlineData("In the end it was the tea that made all of the difference.", null)]
    public async Task ToHtmlAsync_SetsASentenceLarge_WhenAStoryTellerSpeaksOfThemself(string end, string? quote)
    {
        var story = new EditionItem("A story", new string('x', 350) + ". " + end);

        var html = await HtmlAsync(SampleIssue.Create() with { Sections = [new EditionSection("Stories", SectionKind.Stories, [story])] });

        Assert.Equal(quote is not null, html.Contains("class=\"pull\"", StringComparison.Ordinal));
        Assert.True(quote is null || html.Contains($"<p>“{quote}”</p>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1,250 cups of tea", 1250.0, "1,250", "cups of tea")]
    [InlineData("65% of families", null, "65%", "of families")]
    [InlineData("Many cups of tea", null, "", "Many cups of tea")]
    public async Task ToHtmlAsync_SetsTheFigureLarge_ThatATitleBeginsWith(string title, double? figure, string value, string label)
    {
        var html = await HtmlAsync(SampleIssue.Create() with { Sections = [new EditionSection("In figures", SectionKind.Figures, [new EditionItem(title, "", figure)])] });

        Assert.Contains($"<span class=\"figure-value\">{value}</span>", html);
        Assert.Contains($"<span class=\"figure-label\">{label}</span>", html);
    }

    [Fact]
    public async Task ToHtmlAsync_KeepsTheSpacesOfTheTitle_AtTheFootOfEachPage()
    {
        var html = await HtmlAsync(SampleIssue.Create() with { Title = "Hands, November" });

        // the number of a character ends with a space of its own
        Assert.Contains("""@bottom-center { content: "Hands\00002c  November"; }""", html);
    }

    [Fact]
    public async Task ToHtmlAsync_LeavesThePictureOut_WhenItIsNotThereOrNotOne()
    {
        var missing = await HtmlAsync(WithPhoto("../volunteers.db"));
        await File.WriteAllTextAsync(Path.Combine(_house.Folder, "uploads", "text.jpg"), "not a picture");
        var text = await HtmlAsync(WithPhoto("text.jpg"));

        Assert.DoesNotContain("<img", missing);
        Assert.DoesNotContain("<img", text);
    }

    private static NewsletterEdition WithPhoto(string name)
    {
        var issue = SampleIssue.Create();
        return issue with { Sections = [.. issue.Sections.Select(s => s with { Items = [.. s.Items.Select(i => i.Photo is null ? i : i with { Photo = new EditionPhoto(name, "x") })] })] };
    }

    private async Task<byte[]> PrintAsync(NewsletterEdition? issue = null)
    {
        await using var scope = _house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsletterRenderer>().ToPdfAsync(issue ?? SampleIssue.Create(), isDraft: false, CancellationToken.None);
    }

    private async Task<string> HtmlAsync(NewsletterEdition issue)
    {
        await using var scope = _house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsletterRenderer>().ToHtmlAsync(issue, isDraft: true, null, CancellationToken.None);
    }

    private static string Repository() => Path.GetFullPath(Path.Combine(Smtp.NodeTool.Folder, "..", ".."));
}
