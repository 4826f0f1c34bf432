namespace Volunteers.Data.People;

/// <summary>A record that was anonymised takes nothing new.</summary>
public sealed class ErasedVolunteerException()
    : DomainException("This record was erased at the person's request. Enrol them anew if they came back.");
