namespace Volunteers.Data.Training;

/// <summary>Nobody is assessed before the awarding organisation knows them.</summary>
public sealed class LearnerNotRegisteredException()
    : DomainException("Register the learner with the awarding organisation first: an assessment before the registration does not count.");
