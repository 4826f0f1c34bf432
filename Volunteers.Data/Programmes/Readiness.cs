namespace Volunteers.Data.Programmes;

/// <summary>Whether someone is ready for a role on a day, and why: one answer per requirement.</summary>
public sealed record Readiness(IReadOnlyList<ReadinessReason> Reasons)
{
    public bool Ready => Reasons.All(r => r.Met);

    /// <summary>Yes or no: for whoever may not know what it rests on.</summary>
    public Readiness WithoutReasons() => new([
        new ReadinessReason("Ready for this role", Ready, Ready ? "Everything that is asked for is there." : "Something is missing. The coordinator knows what.", null),
    ]);
}

/// <summary>The answer to one requirement.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Explanation">Why it is met or not, in words that someone can act on.</param>
/// <param name="Until">The last day on which it is met, when there is one.</param>
public sealed record ReadinessReason(string Requirement, bool Met, string Explanation, DateOnly? Until);
