using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Sends what is due as soon as it is: at once what this process saved, within a second what another did, because it looks into the ledger
/// that often. Several processes may do so side by side: each row is claimed by one of them.
/// </summary>
internal sealed partial class MessageDispatcher(
    IVolunteersDbContextFactory databases, MessageSender sender, MailSignal signal, TimeProvider clock, ILogger<MessageDispatcher> log)
    : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await IsAnythingDueAsync(stoppingToken))
                {
                    await sender.SendDueAsync(stoppingToken);
                }

                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogFailed(exception, ++failures);
            }

            // a database that does not answer is asked less and less often, at least every minute
            await signal.WaitAsync(LookEvery * Math.Min(60, 1 << Math.Min(failures, 6)), clock, stoppingToken);
        }
    }

    private async Task<bool> IsAnythingDueAsync(CancellationToken cancellationToken)
    {
        await using var db = databases.Create(AccessScope.System);
        return await MessageQueue.IsAnythingDueAsync(db, clock.GetUtcNow(), cancellationToken);
    }

    [LoggerMessage(3005, LogLevel.Error, "What is due could not be sent, {Failures} times in a row; it is tried again")]
    private partial void LogFailed(Exception exception, int failures);
}
