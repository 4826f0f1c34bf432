namespace Volunteers.Benchmarks.Driving;

/// <summary>All that was measured of one operation on one side.</summary>
internal sealed class Measurement(Operation operation, string side)
{
    private readonly List<double> _rates = [];
    private readonly List<long> _latencies = [];
    private long _allocated;
    private double _processor;

    /// <summary>The operation's name.</summary>
    public string Operation { get; } = operation.Name;

    /// <summary>The operation, for people.</summary>
    public string Title { get; } = operation.Title;

    public string Side { get; } = side;

    /// <summary>Requests a second, round by round.</summary>
    public IReadOnlyList<double> Rates => _rates;

    /// <summary>The median of the rounds.</summary>
    public double PerSecond => Median(_rates);

    public bool HasServerFigures { get; set; }

    /// <summary>Bytes on the server's heap for one request.</summary>
    public double AllocatedPerRequest => (double)_allocated / _latencies.Count;

    /// <summary>Milliseconds of the server's processor time for one request.</summary>
    public double ProcessorPerRequest => _processor / _latencies.Count;

    /// <summary>Statements for one request, where they were counted.</summary>
    public double? Statements { get; set; }

    public void Add(LoadResult result, long allocated, double processor)
    {
        _rates.Add(result.PerSecond);
        _latencies.AddRange(result.Latencies);
        _allocated += allocated;
        _processor += processor;
    }

    /// <summary>The latency, in milliseconds, that a share of the requests did not exceed.</summary>
    public double Percentile(double share)
    {
        var sorted = _latencies.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))] * 1000.0 / System.Diagnostics.Stopwatch.Frequency;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
