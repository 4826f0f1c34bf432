using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Volunteers.Data.Storage;

namespace Volunteers.Jobs.Scheduling;

/// <summary>
/// Starts the scheduler once the process serves. Schedulers share their store on SQL Server. In a SQLite file they cannot: one process
/// runs the jobs, and the next one takes over when it ends. A scheduler that does not start ends the process.
/// </summary>
/// <remarks>Quartz itself stops the scheduler. Services stop in the opposite order, so this one, registered before, holds the file until then.</remarks>
internal sealed partial class SchedulerStart(
    ISchedulerFactory schedulers, IConfiguration configuration, IHostApplicationLifetime lifetime, ILogger<SchedulerStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ApplicationStartedAsync(stoppingToken);
            await using var turn = JobsServices.SchedulerFile(configuration) is { } file
                ? await FileLock.TakeAsync(file + ".lock", LogWaiting, lifetime.ApplicationStopping)
                : null;
            var scheduler = await schedulers.GetScheduler(stoppingToken);
            await scheduler.Start(lifetime.ApplicationStopping);
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested || lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The process is being stopped.
        }
    }

    private async Task ApplicationStartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancellationToken);
    }

    [LoggerMessage(3331, LogLevel.Information, "Another process runs the jobs of this data directory; this one takes over when it ends")]
    private partial void LogWaiting();
}
