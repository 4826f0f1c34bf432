namespace Volunteers.Data.People;

/// <summary>A use of personal information that needs its own consent. Stored by number: append, never renumber.</summary>
public enum ConsentKind
{
    Newsletter = 0,
    ProgrammeNews = 1,
    Photographs = 2,
    StoryPublication = 3,
    SharingWithPartners = 4,
}
