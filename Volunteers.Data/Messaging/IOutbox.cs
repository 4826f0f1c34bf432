namespace Volunteers.Data.Messaging;

/// <summary>What a save asks to write down whom its changes have to be told to, and to send it.</summary>
public interface IOutbox
{
    /// <summary>Adds the ledger rows that follow from changed records to <paramref name="db"/>, inside the transaction of the change; does not save.</summary>
    /// <param name="db">Reads with the system's eyes.</param>
    /// <param name="changed">The records, each named once.</param>
    Task RecordAsync(VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken);

    /// <summary>Something in the ledger is due: whoever sends in this process does not wait for the next look.</summary>
    void Wake();
}
