namespace Volunteers.Jobs.Scheduling;

/// <summary>Configuration section <c>Jobs</c>.</summary>
public sealed class JobsOptions
{
    public const string Section = "Jobs";

    /// <summary>Whether this process does what happens by itself.</summary>
    public bool Run { get; set; } = true;

    /// <summary>How often what falls due as time passes is looked for; 1 second to a day. What follows from a change is recorded with it.</summary>
    public int PlanEverySeconds { get; set; } = 60;
}
