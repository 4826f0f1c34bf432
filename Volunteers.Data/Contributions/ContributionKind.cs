namespace Volunteers.Data.Contributions;

/// <summary>What the hours were for. Stored by number: append, never renumber.</summary>
public enum ContributionKind
{
    ProgrammeSession = 0,
    Event = 1,
    Meeting = 2,
    Research = 3,
    Other = 4,
}
