using Volunteers.Benchmarks.Driving;

namespace Volunteers.Benchmarks.Reporting;

/// <summary>The ratios that were set as targets, as far as a run has what they compare.</summary>
internal static class Targets
{
    private static readonly Dictionary<string, double> OfHandWritten = new(StringComparer.Ordinal)
    {
        ["list"] = 0.78, ["nested"] = 0.7, ["page1"] = 0.7, ["page1000"] = 0.7, ["profile"] = 0.38, ["search"] = 0.9,
    };

    public static IEnumerable<string> Of(IReadOnlyList<Measurement> measurements)
    {
        yield return "| target | wanted | measured | |";
        yield return "|---|---:|---:|---|";
        foreach (var (what, wanted, measured, atLeast) in All(measurements))
        {
            var met = atLeast ? measured >= wanted : measured <= wanted;
            yield return $"| {what} | {(atLeast ? "≥" : "≤")} {Table.Ratio(wanted)} | {Table.Ratio(measured)} | {(met ? "met" : "**missed**")} |";
        }
    }

    private static IEnumerable<(string What, double Wanted, double Measured, bool AtLeast)> All(IReadOnlyList<Measurement> measurements)
    {
        Measurement? Find(string operation, string side) => measurements.FirstOrDefault(m => m.Operation == operation && m.Side == side);

        foreach (var operation in measurements.Select(m => m.Operation).Distinct())
        {
            if (Find(operation, Side.GraphQL) is not { } ours)
            {
                continue;
            }

            if (Find(operation, Side.Ado) is { } hand)
            {
                if (OfHandWritten.TryGetValue(operation, out var wanted))
                {
                    yield return ($"{operation}: requests/s of (a)", wanted, ours.PerSecond / hand.PerSecond, true);
                }

                yield return ($"{operation}: allocations of (a)", 3, ours.AllocatedPerRequest / hand.AllocatedPerRequest, false);
            }

            if (Find(operation, Side.Yoga) is { } yoga && operation is "list" or "nested" or "page1000" or "profile" or "search")
            {
                yield return ($"{operation}: requests/s of (c)", operation == "search" ? 0.9 : 2, ours.PerSecond / Find(operation, Side.Yoga)!.PerSecond, true);
            }
        }

        if (Find("page1", Side.GraphQL) is { } first && Find("page1000", Side.GraphQL) is { } far)
        {
            yield return ("page 1,000: time of page 1", 1.2, first.PerSecond / far.PerSecond, false);
        }

        if (Find("list", Side.GraphQL) is { } large && Find("list", Benchmark.Small) is { } small)
        {
            yield return ("list: time at 100,000 volunteers of that at 1,000", 1.3, small.PerSecond / large.PerSecond, false);
        }
    }
}
