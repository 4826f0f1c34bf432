using Volunteers.Data;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Turns facts of one area into rows of the message ledger. Runs again and again: what is in the ledger already is left
/// alone, so that nobody is told twice.
/// </summary>
public interface IPlanner
{
    /// <summary>Adds what is due and saves.</summary>
    /// <returns>How many rows were added.</returns>
    Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken);
}
