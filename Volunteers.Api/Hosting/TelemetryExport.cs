using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Volunteers.Api.Hosting;

/// <summary>Begins to collect when the server starts; what is left is sent when the container disposes of the providers.</summary>
public sealed class TelemetryExport(TracerProvider traces, MeterProvider meters) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what was collected, as far as there is time.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            traces.ForceFlush(2_000);
            meters.ForceFlush(2_000);
        },
        cancellationToken);
}
