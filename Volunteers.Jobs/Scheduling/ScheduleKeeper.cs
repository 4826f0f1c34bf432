using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Volunteers.Jobs.Privacy;

namespace Volunteers.Jobs.Scheduling;

/// <summary>
/// Brings the stored schedule in line with the configuration, changing only what was changed on purpose: a trigger that
/// is untouched keeps what it missed.
/// </summary>
public static class ScheduleKeeper
{
    /// <summary>How soon a published issue is printed, at the latest; a look that finds nothing is one small statement.</summary>
    private const int PrintEverySeconds = 10;

    /// <summary>Makes the scheduler's tables and schedules where they are missing. For one process at a time, and before the scheduler starts.</summary>
    public static async Task ApplyAsync(IServiceProvider services, CancellationToken cancellationToken) => await ApplyAsync(
        await services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken),
        services.GetRequiredService<IOptions<JobsOptions>>().Value,
        cancellationToken);

    internal static IReadOnlyList<PlannedJob> Plans(JobsOptions options)
    {
        var seconds = Math.Clamp(options.PlanEverySeconds, 1, 86400);
        return
        [
            Often(typeof(MessagesJob), seconds),
            Often(typeof(NewsletterPdfJob), Math.Min(seconds, PrintEverySeconds)),
            new(
                typeof(MilestonesJob), "at 20 past each hour",
                CronScheduleBuilder.Create("0 20 * * * ?").WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            new(
                typeof(RetentionJob), "at 2.40 each night",
                CronScheduleBuilder.Create("0 40 2 * * ?").WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
        ];
    }

    private static PlannedJob Often(Type type, int seconds) => new(
        type, $"every {seconds} seconds",
        SimpleScheduleBuilder.Create().WithInterval(TimeSpan.FromSeconds(seconds)).RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithRemainingCount));

    internal static async Task ApplyAsync(IScheduler scheduler, JobsOptions options, CancellationToken cancellationToken)
    {
        foreach (var plan in Plans(options))
        {
            var storedTrigger = await scheduler.GetTrigger(plan.Trigger, cancellationToken);
            if (storedTrigger?.Description == plan.Schedule)
            {
                continue;
            }

            var job = JobBuilder.Create().OfType(plan.Type).WithIdentity(plan.Key).StoreDurably().RequestRecovery().Build();
            var trigger = TriggerBuilder.Create().WithIdentity(plan.Trigger).ForJob(plan.Key).WithDescription(plan.Schedule).StartNow()
                .WithSchedule(plan.Plan).Build();
            await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
            if (storedTrigger is null)
            {
                await scheduler.ScheduleJob(trigger, cancellationToken: cancellationToken);
            }
            else
            {
                await scheduler.RescheduleJob(plan.Trigger, trigger, cancellationToken);
            }
        }
    }
}

/// <summary>A job and when it runs.</summary>
/// <param name="Type">The job's class.</param>
/// <param name="Schedule">When it runs, in words that change when the schedule does: that is how a change is noticed.</param>
/// <param name="Plan">The schedule.</param>
internal sealed record PlannedJob(Type Type, string Schedule, IScheduleBuilder Plan)
{
    public JobKey Key => new(Type.Name, "volunteers");

    public TriggerKey Trigger => new(Type.Name, "volunteers");
}
