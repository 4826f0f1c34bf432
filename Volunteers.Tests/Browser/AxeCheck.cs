using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Volunteers.Tests.Browser;

/// <summary>No page keeps anyone out: no violation that axe calls serious or critical. Collected over the pages, and asserted once.</summary>
public sealed class AxeCheck
{
    private readonly List<string> _problems = [];

    public async Task LookAtAsync(IPage page)
    {
        // at rest, as people read it: a menu that is closing has no items, and a notice that is fading in has little contrast
        await page.WaitForTimeoutAsync(1_000);
        await page.WaitForFunctionAsync(
            """
            () => document.getAnimations().every(animation =>
              animation.playState !== 'running' || animation.effect?.getComputedTiming().iterations === Infinity)
            """);
        var result = await page.RunAxe();
        _problems.AddRange(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation =>
                $"{page.Url}: {violation.Id}: {violation.Help}\n    {string.Join("\n    ", violation.Nodes.Take(4).Select(node => node.Html))}"));
    }

    public override string ToString() => string.Join("\n", _problems);

    public void AssertNone() => Assert.True(_problems.Count == 0, ToString());
}
