using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>What people wait for on a bad connection: the first page is small, and nothing moves once it is there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WeightTests(DemonstrationProduct running)
{
    private const double MostBytes = 200 * 1024;
    private const double MostShift = 0.05;
    private static readonly TimeSpan SlowFonts = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("/sign-in", false)]
    [InlineData("/sign-in", true)]
    [InlineData("/", false)]
    [InlineData("/volunteers?stage=READY", true)]
    public async Task FirstPage_IsSmallAndStill_WhenNobodyIsSignedIn(string address, bool phone)
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address, phone);
        var visit = await FirstPage.WatchAsync(page, SlowFonts);

        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A demonstration" })).ToBeVisibleAsync();
        await visit.SettleAsync();

        var found = await visit.DescribeAsync();
        Assert.True(visit.Bytes < MostBytes, found);
        Assert.True(await visit.ShiftAsync() < MostShift, found);
        Assert.Equal(2, visit.Addresses.Count(asked => asked.EndsWith(".woff2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VolunteersPage_IsStill_WhenItsFontsComeLate(bool phone)
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address, phone);
        await page.APIRequest.PostAsync("/api/account/sign-in", new()
        {
            Headers = [new("GraphQL-Preflight", "1")],
            DataObject = new { email = "volunteer@demo.example", password = global::Volunteers.Data.Demo.DemoCentre.Password },
        });
        var visit = await FirstPage.WatchAsync(page, SlowFonts);

        await page.GotoAsync("/me");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Coming up" })).ToBeVisibleAsync();
        await visit.SettleAsync();

        Assert.True(await visit.ShiftAsync() < MostShift, await visit.DescribeAsync());
    }

    [Fact]
    public async Task SigningIn_GoesOnToTheAddressThatWasAskedFor()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address);

        await page.GotoAsync("/volunteers?stage=READY");
        await page.GetByRole(AriaRole.Button, new() { Name = "coordinator@demo.example" }).ClickAsync();
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(global::Volunteers.Data.Demo.DemoCentre.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Volunteers" })).ToBeVisibleAsync();
        Assert.EndsWith("/volunteers?stage=READY", page.Url, StringComparison.Ordinal);
    }
}

/// <summary>One process for all tests of a class that only look.</summary>
public sealed class DemonstrationProduct : IAsyncLifetime
{
    public Product Product { get; private set; } = null!;

    public async Task InitializeAsync() => Product = await Product.StartAsync();

    public async Task DisposeAsync() => await Product.DisposeAsync();
}
