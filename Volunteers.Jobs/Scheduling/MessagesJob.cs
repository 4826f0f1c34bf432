using Microsoft.Extensions.Logging;
using Quartz;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Scheduling;

/// <summary>Looks for what people are to be told, and tells them. One area that fails does not keep the others from it.</summary>
[DisallowConcurrentExecution]
public sealed partial class MessagesJob(
    IVolunteersDbContextFactory databases, IEnumerable<IPlanner> planners, MessageSender sender, ILogger<MessagesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // What waits from before goes first: a sign-in link should not wait for planning.
        await sender.SendDueAsync(cancellationToken);
        var planned = 0;
        foreach (var planner in planners)
        {
            planned += await PlanAsync(planner, cancellationToken);
        }
        if (planned > 0)
        {
            await sender.SendDueAsync(cancellationToken);
        }
    }

    private async Task<int> PlanAsync(IPlanner planner, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = databases.Create(AccessScope.System);
            return await planner.PlanAsync(db, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception, planner.GetType().Name);
            return 0;
        }
    }

    [LoggerMessage(3301, LogLevel.Error, "{Planner} failed; it runs again at the next round")]
    private partial void LogFailed(Exception exception, string planner);
}
