using Microsoft.Extensions.Logging;
using Quartz;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Scheduling;

/// <summary>
/// Finds what falls due as time passes: reminders, lapses, publications. What follows from a change is in the ledger with the change. One
/// family that fails does not keep the others from it.
/// </summary>
[DisallowConcurrentExecution]
public sealed partial class MessagesJob(
    IVolunteersDbContextFactory databases, IEnumerable<IPlanner> planners, TimeProvider clock, ILogger<MessagesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var planner in planners)
        {
            try
            {
                await PlanAsync(planner, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception, planner.GetType().Name);
            }
        }
    }

    internal async Task PlanAsync(IPlanner planner, CancellationToken cancellationToken)
    {
        await using var db = databases.Create(AccessScope.System);
        await planner.AdvanceAsync(db, cancellationToken);
        await Ledger.AddMissingAsync(db, await planner.DueAsync(db, null, cancellationToken), clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(3301, LogLevel.Error, "{Planner} failed; it runs again at the next round")]
    private partial void LogFailed(Exception exception, string planner);
}
