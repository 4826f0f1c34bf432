namespace Volunteers.Data.Programmes;

/// <summary>The same person in the same role twice.</summary>
public sealed class AlreadyAssignedException(string volunteer, string role, string programme)
    : DomainException($"{volunteer} is assigned as {role} of {programme} already.");
