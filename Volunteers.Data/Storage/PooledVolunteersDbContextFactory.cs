using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Data.Storage;

/// <summary>Gives a scope and a clock to contexts from one provider's pool.</summary>
internal sealed class PooledVolunteersDbContextFactory<T>(IDbContextFactory<T> pool, TimeProvider clock)
    : IVolunteersDbContextFactory, IDbContextFactory<VolunteersDbContext>
    where T : VolunteersDbContext
{
    public VolunteersDbContext Create(AccessScope scope)
    {
        var context = pool.CreateDbContext();
        context.AccessScope = scope;
        context.Clock = clock;
        return context;
    }

    // for what knows EF Core and nothing of scopes, such as health checks: sees no person
    VolunteersDbContext IDbContextFactory<VolunteersDbContext>.CreateDbContext() => Create(AccessScope.Nobody);
}
