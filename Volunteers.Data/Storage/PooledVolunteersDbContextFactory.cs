using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Data.Storage;

/// <summary>Gives a scope, a clock and the outbox to contexts from one provider's pool.</summary>
internal sealed class PooledVolunteersDbContextFactory<T>(IDbContextFactory<T> pool, TimeProvider clock, IOutbox? outbox = null)
    : IVolunteersDbContextFactory, IDbContextFactory<VolunteersDbContext>
    where T : VolunteersDbContext
{
    public VolunteersDbContext Create(AccessScope scope)
    {
        var context = pool.CreateDbContext();
        context.AccessScope = scope;
        context.Clock = clock;
        context.Outbox = outbox;
        return context;
    }

    // for code that knows EF Core and no scopes, such as health checks: it reads no person's data
    VolunteersDbContext IDbContextFactory<VolunteersDbContext>.CreateDbContext() => Create(AccessScope.Nobody);
}
