namespace Volunteers.Data.Programmes;

/// <summary>Whether someone may start at a centre, or is ready for a role, on a day, and why: one answer per requirement.</summary>
/// <param name="SetAside">The decision by which something that is missing was set aside; null when nothing had to be.</param>
public sealed record Readiness(IReadOnlyList<ReadinessReason> Reasons, SetAside? SetAside = null)
{
    public bool Ready => Reasons.All(r => r.Met);

    /// <summary>What is missing.</summary>
    internal IReadOnlyList<ReadinessReason> Missing => [.. Reasons.Where(r => !r.Met)];

    /// <summary>Refuses whoever is not ready, with every reason.</summary>
    /// <param name="what">The role, or the stage in words.</param>
    /// <exception cref="NotReadyException">Something is missing.</exception>
    public void Require(People.Volunteer volunteer, string what)
    {
        if (!Ready)
        {
            throw new NotReadyException(volunteer.FullName, what, Reasons);
        }
    }

    /// <summary>Yes or no: for whoever may not know what it rests on.</summary>
    /// <param name="requirement">What was asked.</param>
    public Readiness WithoutReasons(string requirement = "Ready for this role") => new([
        new ReadinessReason(requirement, Ready, Ready ? "Everything that is asked for is there." : "Something is missing. The coordinator knows what.", null),
    ]);
}

/// <summary>The answer to one requirement.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Explanation">Why it is met or not, in words that someone can act on.</param>
/// <param name="Until">The last day on which it is met, when there is one.</param>
/// <param name="CanBeSetAside">Whether the centre may decide that somebody starts without it for a time.</param>
public sealed record ReadinessReason(string Requirement, bool Met, string Explanation, DateOnly? Until, bool CanBeSetAside = false);

/// <summary>The centre decided that somebody starts although something is missing.</summary>
/// <param name="By">Who decided it.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record SetAside(string By, string Reason, DateOnly Until);
