namespace Volunteers.Data.Training;

/// <summary>No place is free.</summary>
public sealed class CohortFullException(string cohort, int capacity)
    : DomainException($"All {capacity} places on {cohort} are taken. Whoever waits is offered the next place that falls free.");
