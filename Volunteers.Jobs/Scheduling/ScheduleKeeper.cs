using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Scheduling;

/// <summary>
/// Brings the stored schedule in line with the configuration, changing only what was changed on purpose: a trigger that
/// is untouched keeps what it missed. Then wakes the jobs whenever something was done that people have to hear of.
/// </summary>
internal sealed partial class ScheduleKeeper(
    ISchedulerFactory schedulers, IOptions<JobsOptions> options, MailSignal signal, IHostApplicationLifetime lifetime, ILogger<ScheduleKeeper> log)
    : BackgroundService
{
    /// <summary>Jobs that a nudge wakes.</summary>
    private static readonly Type[] Nudged = [typeof(MessagesJob), typeof(NewsletterPdfJob)];

    internal static IReadOnlyList<PlannedJob> Plans(JobsOptions options)
    {
        var seconds = Math.Clamp(options.PlanEverySeconds, 1, 86400);
        var often = $"every {seconds} seconds";
        return
        [
            new(typeof(MessagesJob), often, Every(seconds)),
            new(typeof(NewsletterPdfJob), often, Every(seconds)),
            new(
                typeof(MilestonesJob), "at 20 past each hour",
                CronScheduleBuilder.Create("0 20 * * * ?").WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
        ];
    }

    private static SimpleScheduleBuilder Every(int seconds) => SimpleScheduleBuilder.Create()
        .WithInterval(TimeSpan.FromSeconds(seconds)).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithRemainingCount);

    internal static async Task ApplyAsync(IScheduler scheduler, JobsOptions options, CancellationToken cancellationToken)
    {
        foreach (var plan in Plans(options))
        {
            var known = await scheduler.GetTrigger(plan.Trigger, cancellationToken);
            if (known?.Description == plan.Schedule)
            {
                continue;
            }
            var job = JobBuilder.Create().OfType(plan.Type).WithIdentity(plan.Key).StoreDurably().RequestRecovery().Build();
            var trigger = TriggerBuilder.Create().WithIdentity(plan.Trigger).ForJob(plan.Key).WithDescription(plan.Schedule).StartNow()
                .WithSchedule(plan.Plan).Build();
            await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
            if (known is null)
            {
                await scheduler.ScheduleJob(trigger, cancellationToken: cancellationToken);
            }
            else
            {
                await scheduler.RescheduleJob(plan.Trigger, trigger, cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Started(stoppingToken);
            var scheduler = await schedulers.GetScheduler(stoppingToken);
            await ApplyAsync(scheduler, options.Value, stoppingToken);
            while (true)
            {
                await signal.WaitAsync(stoppingToken);
                await WakeAsync(scheduler, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process is being stopped.
        }
    }

    private async Task WakeAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var type in Nudged)
            {
                await scheduler.TriggerJob(new JobKey(type.Name, "volunteers"), cancellationToken: cancellationToken);
            }
        }
        catch (SchedulerException exception)
        {
            // The next round finds what is due.
            LogNotWoken(exception);
        }
    }

    private async Task Started(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancellationToken);
    }

    [LoggerMessage(3321, LogLevel.Warning, "The jobs could not be woken; they run at their next round")]
    private partial void LogNotWoken(Exception exception);
}
