namespace Volunteers.Data.Programmes;

/// <summary>How a programme happens. Stored by number: append, never renumber.</summary>
public enum ProgrammeKind
{
    WeeklyGroup = 0,
    DropIn = 1,
    OneOffEvent = 2,
    Outreach = 3,
}
