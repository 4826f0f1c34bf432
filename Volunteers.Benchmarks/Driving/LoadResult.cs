namespace Volunteers.Benchmarks.Driving;

/// <summary>What came of one slice of load.</summary>
/// <param name="Elapsed">From the first request to the last answer.</param>
/// <param name="Latencies">Of every request, in ticks of <see cref="System.Diagnostics.Stopwatch"/>.</param>
internal sealed record LoadResult(TimeSpan Elapsed, long[] Latencies)
{
    public double PerSecond => Latencies.Length / Elapsed.TotalSeconds;
}
