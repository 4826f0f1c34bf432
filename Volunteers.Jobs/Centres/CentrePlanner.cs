using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Centres;

/// <summary>Hands over what goes on at a centre to its successor, on the day on which it closes. Nobody is written to: what people take part in goes on as it was.</summary>
public sealed class CentrePlanner(TimeProvider clock) : IPlanner
{
    public Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken) => db.InTurnAsync(
        async token =>
        {
            await CentreClosing.HandOverAsync(db, clock.GetUtcNow(), token);
            return await db.SaveChangesAsync(token);
        },
        cancellationToken);

    public Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMessage>>([]);
}
