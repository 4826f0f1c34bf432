using System.Diagnostics;

namespace Volunteers.Benchmarks.Driving;

/// <summary>Several connections that ask as fast as they are answered, each on a thread of its own.</summary>
internal sealed class Load(int port, byte[][] requests, int connections)
{
    private int _next;

    /// <summary>Asks for a time.</summary>
    /// <exception cref="BenchmarkException">An answer's status was not 200.</exception>
    public LoadResult Run(TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var latencies = new List<long>[connections];
        var failure = default(Exception);
        var started = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, connections).Select(i => new Thread(() =>
        {
            try
            {
                latencies[i] = Ask(until);
            }
            catch (Exception e) when (e is IOException or BenchmarkException or System.Net.Sockets.SocketException)
            {
                failure = e;
            }
        })
        { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failure is null
            ? new LoadResult(Stopwatch.GetElapsedTime(started), [.. latencies.SelectMany(l => l)])
            : throw new BenchmarkException($"Port {port}: {failure.Message}");
    }

    private List<long> Ask(long until)
    {
        var latencies = new List<long>(4096);
        using var connection = new HttpConnection(port);
        for (var now = Stopwatch.GetTimestamp(); now < until;)
        {
            var status = connection.Exchange(requests[(uint)Interlocked.Increment(ref _next) % (uint)requests.Length]);
            var end = Stopwatch.GetTimestamp();
            latencies.Add(end - now);
            now = end;
            if (status != 200)
            {
                throw new BenchmarkException($"status {status}: {System.Text.Encoding.UTF8.GetString(connection.Body())}");
            }
        }

        return latencies;
    }
}
