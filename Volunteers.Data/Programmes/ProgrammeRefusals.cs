namespace Volunteers.Data.Programmes;

/// <summary>The same person in the same role twice.</summary>
public sealed class AlreadyAssignedException(string volunteer, string role, string programme)
    : DomainException($"{volunteer} is assigned as {role} of {programme} already.");

/// <summary>An assignment cannot take that step.</summary>
public sealed class AssignmentRefusedException(string message) : DomainException(message);

/// <summary>Someone lacks what a role, or a stage, asks for; carries every reason at once.</summary>
/// <param name="what">The role, or the stage in words.</param>
public sealed class NotReadyException(string volunteer, string what, IReadOnlyList<ReadinessReason> reasons)
    : DomainException($"{volunteer} is not ready for “{what}”: {string.Join(" ", reasons.Where(r => !r.Met).Select(r => r.Explanation))}")
{
    /// <summary>What is missing; at least one.</summary>
    public IReadOnlyList<ReadinessReason> Reasons { get; } = [.. reasons.Where(r => !r.Met)];
}

/// <summary>A schedule cannot be understood, or says nothing.</summary>
public sealed class RecurrenceException(string message) : DomainException(message);

/// <summary>A place on a rota cannot take that step.</summary>
public sealed class RotaRefusedException(string message) : DomainException(message);

/// <summary>A session cannot be changed like that any more, or not yet.</summary>
public sealed class SessionRefusedException(string message) : DomainException(message);
