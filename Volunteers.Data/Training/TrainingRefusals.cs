namespace Volunteers.Data.Training;

/// <summary>One person, one place.</summary>
public sealed class AlreadyAppliedException(string volunteer, string cohort)
    : DomainException($"{volunteer} has already applied for {cohort}.");

/// <summary>A unit cannot come to that state.</summary>
public sealed class AssessmentRefusedException(string message) : DomainException(message);

/// <summary>No place is free.</summary>
public sealed class CohortFullException(string cohort, int capacity)
    : DomainException($"All {capacity} places on {cohort} are taken. The first person on the waiting list is offered the next place that falls free.");

/// <summary>Nobody can apply or be offered a place now.</summary>
public sealed class CohortNotOpenException(string message) : DomainException(message);

/// <summary>Nobody is assessed before the awarding organisation knows them.</summary>
public sealed class LearnerNotRegisteredException()
    : DomainException("Register the learner with the awarding organisation first: an assessment before the registration does not count.");

/// <summary>The offer was not answered in time.</summary>
public sealed class OfferLapsedException()
    : DomainException("This offer has lapsed. Ask the coordinator: another place may be free.");

/// <summary>A place cannot take that step.</summary>
public sealed class PlaceRefusedException(string message) : DomainException(message);

/// <summary>What a course asks for beforehand is not there; says all of it.</summary>
public sealed class PrerequisitesMissingException(string volunteer, IReadOnlyList<string> reasons)
    : DomainException($"{volunteer} cannot have a place yet: {string.Join(" ", reasons)}")
{
    public IReadOnlyList<string> Reasons { get; } = reasons;
}

/// <summary>An accreditation is not awarded while units are outstanding; names all of them.</summary>
public sealed class UnitsOutstandingException(string volunteer, IReadOnlyList<string> units)
    : DomainException($"{volunteer} has not achieved: {string.Join(", ", units)}.")
{
    public IReadOnlyList<string> Units { get; } = units;
}
