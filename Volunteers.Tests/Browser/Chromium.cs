using Microsoft.Playwright;
using Volunteers.Jobs.Printing;

namespace Volunteers.Tests.Browser;

/// <summary>The machine's own Chromium, driven by Playwright.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        // two cores that also build and print are slow at times; what is right is right a little later too
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable(),
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. Sandbox()],
        });
        return new Chromium(playwright, browser);
    }

    /// <summary>A person at a screen of their own: nothing is shared with another.</summary>
    public Task<IPage> VisitorAsync(Uri address, bool phone = false) => VisitorAsync(address, phone ? 390 : 1280, phone);

    public async Task<IPage> VisitorAsync(Uri address, int width, bool touch = false)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = width < 768 ? 844 : 900 },
            HasTouch = touch,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string Executable() => BrowserLocator.Find(Environment.GetEnvironmentVariable("Printing__Browser"))
        ?? throw new FileNotFoundException("No Chromium on the PATH: ./test.sh installs it.");

    // as root Chromium refuses its sandbox
    private static string[] Sandbox() => Environment.UserName == "root" ? ["--no-sandbox"] : [];
}
