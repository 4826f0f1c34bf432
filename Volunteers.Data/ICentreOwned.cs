namespace Volunteers.Data;

/// <summary>A record of one centre.</summary>
public interface ICentreOwned
{
    int CentreId { get; }
}
