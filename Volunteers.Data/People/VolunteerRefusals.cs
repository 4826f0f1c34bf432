namespace Volunteers.Data.People;

/// <summary>A volunteer is enrolled once at a centre.</summary>
public sealed class AlreadyEnrolledException(string volunteer)
    : DomainException($"{volunteer} is enrolled at this centre already. Open the enrolment and record the next stage there.");

/// <summary>Somebody who is entered may be known already, and nobody has said that it is somebody else.</summary>
public sealed class LikelyDuplicateException(IEnumerable<string> known)
    : DomainException($"This may be somebody whom you know already: {string.Join(", ", known)}. Choose them, or say that it is somebody else.");

/// <summary>A record that was anonymised takes nothing new.</summary>
public sealed class ErasedVolunteerException()
    : DomainException("This record was erased at the person's request. Enrol them anew if they came back.");

/// <summary>An enrolment cannot move to that stage on that day.</summary>
public sealed class StageRefusedException(string message) : DomainException(message);

/// <summary>A check cannot come to that state on that day.</summary>
public sealed class CheckRefusedException(string message) : DomainException(message);
