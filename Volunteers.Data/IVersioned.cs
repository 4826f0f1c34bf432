namespace Volunteers.Data;

/// <summary>A record that two people may change at once: the second to save is refused and must look again.</summary>
public interface IVersioned
{
    /// <summary>Counts the saved changes; kept by the context, compared by the database.</summary>
    int Version { get; }
}
