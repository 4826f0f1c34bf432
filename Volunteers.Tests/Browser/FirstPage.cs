using System.Globalization;
using Microsoft.Playwright;

namespace Volunteers.Tests.Browser;

/// <summary>What one visit with an empty cache costs, and how much it moves under the reader's eyes.</summary>
public sealed class FirstPage
{
    private readonly IPage _page;
    private readonly Dictionary<string, (string Address, double Bytes)> _requests = [];

    private FirstPage(IPage page) => _page = page;

    /// <summary>Over the wire, with the headers, as the browser counts them.</summary>
    public double Bytes => _requests.Values.Sum(request => request.Bytes);

    public IEnumerable<string> Addresses => _requests.Values.Select(request => request.Address);

    /// <param name="page">Nothing was opened in it yet.</param>
    /// <param name="fontsComeAfter">Fonts are held back so long, as on a slow connection: the page is read in the stand-in fonts before.</param>
    public static async Task<FirstPage> WatchAsync(IPage page, TimeSpan fontsComeAfter)
    {
        var watch = new FirstPage(page);
        var devTools = await page.Context.NewCDPSessionAsync(page);
        devTools.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
            watch._requests[sent!.Value.GetProperty("requestId").GetString()!] = (sent.Value.GetProperty("request").GetProperty("url").GetString()!, 0);
        devTools.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            var id = finished!.Value.GetProperty("requestId").GetString()!;
            if (watch._requests.TryGetValue(id, out var request))
            {
                watch._requests[id] = request with { Bytes = finished.Value.GetProperty("encodedDataLength").GetDouble() };
            }
        };
        await devTools.SendAsync("Network.enable");
        await page.RouteAsync("**/*.woff2", async route =>
        {
            await Task.Delay(fontsComeAfter);
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync(
            """
            window.shifts = [];
            new PerformanceObserver(list => {
              for (const shift of list.getEntries())
                window.shifts.push({ value: shift.value, of: shift.sources.map(source => (source.node?.outerHTML ?? source.node?.textContent ?? '').slice(0, 80)).join(' | ') });
            }).observe({ type: 'layout-shift', buffered: true });
            """);
        return watch;
    }

    /// <summary>Waits until everything has come, the fonts too.</summary>
    public async Task SettleAsync()
    {
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await _page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))");
    }

    /// <summary>All shifts of the layout, added up: what Chromium's metric of that name is at most.</summary>
    public Task<double> ShiftAsync() => _page.EvaluateAsync<double>("() => window.shifts.reduce((sum, shift) => sum + shift.value, 0)");

    /// <summary>For a failing test to show.</summary>
    public async Task<string> DescribeAsync() => string.Join(
        '\n',
        _requests.Values.OrderByDescending(request => request.Bytes).Select(request => string.Create(CultureInfo.InvariantCulture, $"{request.Bytes,8:F0} {request.Address}"))
            .Append("shifts: " + await _page.EvaluateAsync<string>("() => JSON.stringify(window.shifts, null, 1)")));
}
