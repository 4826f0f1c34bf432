namespace Volunteers.Data;

/// <summary>A record about one volunteer; who may see it follows from who may see the volunteer.</summary>
public interface IVolunteerOwned
{
    int VolunteerId { get; }
}
