namespace Volunteers.Data;

/// <summary>Something dated at which a volunteer is expected.</summary>
public interface IEngagement
{
    int Id { get; }

    DateTimeOffset StartsAt { get; }

    DateTimeOffset EndsAt { get; }
}
