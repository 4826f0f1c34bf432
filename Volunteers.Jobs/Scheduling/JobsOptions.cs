namespace Volunteers.Jobs.Scheduling;

/// <summary>Configuration section <c>Jobs</c>.</summary>
public sealed class JobsOptions
{
    public const string Section = "Jobs";

    /// <summary>Whether this process does what happens by itself.</summary>
    public bool Run { get; set; } = true;

    /// <summary>How often what falls due as time passes is looked for; 1 second to a day. What follows from a change is recorded with it.</summary>
    public int PlanEverySeconds { get; set; } = 60;

    /// <summary>When to remind those expected at a programme's session, in minutes before it; a day before when not set.</summary>
    public IReadOnlyList<int>? RemindOfSessions { get; set; }

    /// <summary>When to remind those on a course of its next session, in minutes before it; a day before when not set.</summary>
    public IReadOnlyList<int>? RemindOfCourseSessions { get; set; }

    internal IReadOnlyList<int> SessionReminders => Minutes(RemindOfSessions);

    internal IReadOnlyList<int> CourseReminders => Minutes(RemindOfCourseSessions);

    // a reminder comes between a minute and ninety days before the start; any other number is left out, so that 0 turns reminders off
    private static int[] Minutes(IReadOnlyList<int>? set) => [.. (set ?? [1440]).Where(m => m is >= 1 and <= 60 * 24 * 90).Distinct()];
}
