using Microsoft.Extensions.Logging;
using Quartz;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Jobs.Scheduling;

/// <summary>Notices milestones that nobody's action brings about, such as anniversaries, and any that were missed.</summary>
[DisallowConcurrentExecution]
public sealed partial class MilestonesJob(IVolunteersDbContextFactory databases, CentreClocks clocks, PolicyBook policies, TimeProvider clock, ILogger<MilestonesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var db = databases.Create(AccessScope.System);
        var milestones = await MilestoneDetector.DetectAsync(
            db, null, await clocks.TodayAsync(cancellationToken), clock.GetUtcNow(), await policies.OfAsync(null, cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (milestones.Count > 0)
        {
            LogFound(milestones.Count);
        }
    }

    [LoggerMessage(3311, LogLevel.Information, "{Count} milestones noticed")]
    private partial void LogFound(int count);
}
