using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Volunteers.Benchmarks.Serving;

/// <summary>What the driver asks the server about itself before and after each measurement.</summary>
internal static partial class StatsEndpoints
{
    public static void MapStats(this WebApplication app)
    {
        var counter = new StatementCounter();
        app.MapGet("/bench/stats", () => Results.Json(Now(counter), StatsJson.Default.ServerStats));
        app.MapPost("/bench/count/{on:bool}", (bool on) =>
        {
            counter.Enable(on);
            return Results.Json(Now(counter), StatsJson.Default.ServerStats);
        });
    }

    private static ServerStats Now(StatementCounter counter)
    {
        using var process = Process.GetCurrentProcess();
        return new ServerStats(
            GC.GetTotalAllocatedBytes(precise: false), GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2), counter.Count,
            process.TotalProcessorTime.TotalMilliseconds);
    }

    [JsonSerializable(typeof(ServerStats))]
    internal sealed partial class StatsJson : JsonSerializerContext;
}
