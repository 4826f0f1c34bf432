namespace Volunteers.Data.Programmes;

/// <summary>Someone lacks what a role asks for; carries every reason at once.</summary>
public sealed class NotReadyException(string volunteer, string role, IReadOnlyList<ReadinessReason> reasons)
    : DomainException($"{volunteer} is not ready for the role “{role}”: {string.Join(" ", reasons.Where(r => !r.Met).Select(r => r.Explanation))}")
{
    /// <summary>What is missing; at least one.</summary>
    public IReadOnlyList<ReadinessReason> Reasons { get; } = [.. reasons.Where(r => !r.Met)];
}
