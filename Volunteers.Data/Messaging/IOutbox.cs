namespace Volunteers.Data.Messaging;

/// <summary>What a save asks to write down whom its changes have to be told to, and to send it.</summary>
public interface IOutbox
{
    /// <summary>The ledger rows that follow from changed records and are not there yet.</summary>
    /// <param name="db">Reads everything, inside the transaction of the change.</param>
    /// <param name="changed">The records, each named once.</param>
    Task<IReadOnlyList<Message>> MissingAsync(VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken);

    /// <summary>Something in the ledger is due: the sender of this process looks at once, not only at its next turn.</summary>
    void Wake();
}
