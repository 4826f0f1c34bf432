namespace Volunteers.Data.Contributions;

/// <summary>The kinds of milestone.</summary>
public static class MilestoneKinds
{
    public const string FirstSession = "FIRST_SESSION";
    public const string FirstProgrammeLed = "FIRST_PROGRAMME_LED";

    /// <summary>Hours that are celebrated.</summary>
    public static IReadOnlyList<int> Hours { get; } = [10, 50, 100, 250, 500];

    /// <summary>Anniversaries that are celebrated.</summary>
    public static IReadOnlyList<int> Years { get; } = [1, 3, 5, 10];

    public static string OfHours(int hours) => $"HOURS_{hours}";

    public static string OfYears(int years) => $"YEARS_{years}";

    public static string OfAccreditation(int accreditationId) => $"ACCREDITATION_{accreditationId}";
}
