namespace Volunteers.Jobs.Scheduling;

/// <summary>Configuration section <c>Jobs</c>.</summary>
public sealed class JobsOptions
{
    public const string Section = "Jobs";

    /// <summary>Whether this process does what happens by itself.</summary>
    public bool Run { get; set; } = true;

    /// <summary>How often what is due is looked for, besides at once when something was done; 1 second to a day.</summary>
    public int PlanEverySeconds { get; set; } = 60;
}
