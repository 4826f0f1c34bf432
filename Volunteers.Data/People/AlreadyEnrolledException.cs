namespace Volunteers.Data.People;

/// <summary>A volunteer is enrolled once at a centre.</summary>
public sealed class AlreadyEnrolledException(string volunteer)
    : DomainException($"{volunteer} is enrolled at this centre already. Open the enrolment and record the next stage there.");
