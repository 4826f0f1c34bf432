using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Newtonsoft.Json;

namespace Volunteers.Tests.Browser;

/// <summary>No page keeps anyone out: no violation of WCAG 2.2 A and AA or of best practice that axe finds. Collected over the pages, and asserted once.</summary>
public sealed class AxeCheck
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> _problems = [];

    /// <summary>Rules that do not hold for what is looked at.</summary>
    public IReadOnlyCollection<string> Ignored { get; init; } = [];

    public async Task LookAtAsync(IPage page)
    {
        // at rest, as people read it: a menu that is closing has no items, and a notice that is fading in has little contrast
        await page.WaitForTimeoutAsync(500);
        await page.WaitForFunctionAsync(
            """
            () => document.getAnimations().every(animation =>
              animation.playState !== 'running' || animation.effect?.getComputedTiming().iterations === Infinity)
            """);
        _problems.AddRange((await ViolationsAsync(page))
            .Where(violation => !Ignored.Contains(violation.Id))
            .Select(violation =>
                $"{page.Url}: {violation.Id}: {violation.Help}\n    {string.Join("\n    ", violation.Nodes.Take(4).Select(node => node.Html))}"));
    }

    /// <summary>Where a page holds no other, axe runs in it at once: carrying its findings from frame to frame, as the package does, takes several times as long.</summary>
    private static async Task<AxeResultItem[]> ViolationsAsync(IPage page)
    {
        if (page.Frames.Count > 1)
        {
            return (await page.RunAxe(Rules)).Violations;
        }

        await page.EvaluateAsync($"() => {{ if (window.axe === undefined) {{ {Script} }} }}");
        var violations = await page.EvaluateAsync<string>(
            "async options => JSON.stringify((await window.axe.run(document, JSON.parse(options))).violations)", JsonConvert.SerializeObject(Rules));
        return JsonConvert.DeserializeObject<AxeResultItem[]>(violations)!;
    }

    public IReadOnlyList<string> Problems => _problems;

    public override string ToString() => string.Join("\n", _problems);

    public void AssertNone() => Assert.True(_problems.Count == 0, ToString());
}
