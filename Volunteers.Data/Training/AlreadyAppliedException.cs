namespace Volunteers.Data.Training;

/// <summary>One person, one place.</summary>
public sealed class AlreadyAppliedException(string volunteer, string cohort)
    : DomainException($"{volunteer} has already applied for {cohort}.");
