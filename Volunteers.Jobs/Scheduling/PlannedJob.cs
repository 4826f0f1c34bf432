using Quartz;

namespace Volunteers.Jobs.Scheduling;

/// <summary>A job and when it runs.</summary>
/// <param name="Type">The job's class.</param>
/// <param name="Schedule">When it runs, in words that change when the schedule does: that is how a change is noticed.</param>
/// <param name="Plan">The schedule.</param>
internal sealed record PlannedJob(Type Type, string Schedule, IScheduleBuilder Plan)
{
    public JobKey Key => new(Type.Name, "volunteers");

    public TriggerKey Trigger => new(Type.Name, "volunteers");
}
