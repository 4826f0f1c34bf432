namespace Volunteers.Data;

/// <summary>A record of one centre.</summary>
public interface ICentreOwned
{
    int CentreId { get; }
}

/// <summary>A record about one volunteer; who may see it follows from who may see the volunteer.</summary>
public interface IVolunteerOwned
{
    int VolunteerId { get; }
}

/// <summary>A record that means nothing without the one it belongs to; the audit trail files it there.</summary>
public interface IPartOf
{
    /// <summary>The record it is part of; the id is known once that is saved.</summary>
    (Type Type, int Id) Whole { get; }
}

/// <summary>A dated fact of which it matters besides when it was entered: what was known on a day is not what is known of that day.</summary>
public interface IRecordedFact
{
    /// <summary>Dated by the context as it is saved, unless it says so itself; null before.</summary>
    DateTimeOffset? RecordedAt { get; }
}

/// <summary>A record that two people may change at once: the second to save is refused and must look again.</summary>
public interface IVersioned
{
    /// <summary>Counts the saved changes; kept by the context, compared by the database.</summary>
    int Version { get; }
}

/// <summary>Something dated at which a volunteer is expected.</summary>
public interface IEngagement
{
    int Id { get; }

    DateTimeOffset StartsAt { get; }

    DateTimeOffset EndsAt { get; }
}
