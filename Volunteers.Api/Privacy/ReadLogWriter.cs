using Volunteers.Data.Audit;

namespace Volunteers.Api.Privacy;

/// <summary>Writes down what was read, after the answers went out; what fails is tried again, and what waits when the process ends is written first.</summary>
public sealed partial class ReadLogWriter(ReadLogQueue queue, ILogger<ReadLogWriter> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await queue.WaitAsync(stoppingToken))
            {
                if (!await TryAsync(stoppingToken))
                {
                    await Task.Delay(Pause, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the process is being stopped
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await queue.WriteAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
            return false;
        }
    }

    [LoggerMessage(2401, LogLevel.Error, "What was read could not be written down; it is tried again")]
    private partial void LogFailed(Exception exception);
}
