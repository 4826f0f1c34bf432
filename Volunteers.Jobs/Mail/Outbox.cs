using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>Asks every planner what follows from changed records, and wakes the dispatcher of this process.</summary>
internal sealed class Outbox(IServiceProvider services, MailSignal signal, TimeProvider clock) : IOutbox
{
    // found when they are first asked: a planner may read policy, which opens the database, which has this outbox
    private readonly Lazy<IPlanner[]> _planners = new(() => [.. services.GetServices<IPlanner>()]);

    public async Task<IReadOnlyList<Message>> MissingAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken)
    {
        List<DueMessage> due = [];
        foreach (var planner in _planners.Value)
        {
            due.AddRange(await planner.DueAsync(db, changed, cancellationToken));
        }

        return due.Count == 0 ? [] : await Ledger.MissingAsync(db, due, clock.GetUtcNow(), cancellationToken);
    }

    public void Wake() => signal.Set();
}
