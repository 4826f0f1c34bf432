using Volunteers.Data;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>Asks every planner what follows from changed records, and wakes the dispatcher of this process.</summary>
internal sealed class Outbox(IEnumerable<IPlanner> planners, MailSignal signal, TimeProvider clock) : IOutbox
{
    public async Task RecordAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken)
    {
        List<DueMessage> due = [];
        foreach (var planner in planners)
        {
            due.AddRange(await planner.DueAsync(db, changed, cancellationToken));
        }

        if (due.Count > 0)
        {
            await Ledger.AddMissingAsync(db, due, clock.GetUtcNow(), cancellationToken);
        }
    }

    public void Wake() => signal.Set();
}
