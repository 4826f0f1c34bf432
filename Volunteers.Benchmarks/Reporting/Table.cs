using System.Globalization;
using System.Text;
using Volunteers.Benchmarks.Driving;

namespace Volunteers.Benchmarks.Reporting;

/// <summary>The measurements as Markdown.</summary>
internal static class Table
{
    public static string Print(IReadOnlyList<Measurement> measurements, RunSettings settings)
    {
        var text = new StringBuilder();
        text.Line($"{settings.Volunteers:N0} volunteers, {settings.Connections} connections, {settings.Seconds:0.#} s in {settings.Rounds} rounds after {settings.Warmup:0.#} s of warming for each line, asked as {settings.Account}; {Environment.ProcessorCount} processors, .NET {Environment.Version}.");
        text.Line($"");
        text.Line($"| operation | side | requests/s | graphql ÷ side | p50 ms | p99 ms | allocated/request | server CPU ms/request | SQL statements |");
        text.Line($"|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var m in measurements)
        {
            var ours = measurements.FirstOrDefault(x => x.Operation == m.Operation && x.Side == Side.GraphQL);
            text.Line($"| {m.Title} | {m.Side} | {m.PerSecond:N0} | {(ours is null ? "" : Ratio(ours.PerSecond / m.PerSecond))} | {m.Percentile(0.5):0.00} | {m.Percentile(0.99):0.00} | {(m.HasServerFigures ? Kilobytes(m.AllocatedPerRequest) : "n/a")} | {(m.HasServerFigures ? m.ProcessorPerRequest.ToString("0.000", CultureInfo.InvariantCulture) : "n/a")} | {(m.Statements is { } s ? s.ToString(CultureInfo.InvariantCulture) : "n/a")} |");
        }

        text.Line($"");
        foreach (var line in Targets.Of(measurements))
        {
            text.Line($"{line}");
        }

        return text.ToString();
    }

    internal static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Kilobytes(double bytes) => $"{(bytes / 1024).ToString("0.0", CultureInfo.InvariantCulture)} KB";

    private static void Line(this StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
