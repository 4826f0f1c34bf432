using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>
/// Where Identity finds accounts. It looks with the system's own eyes, because nobody is known before they have signed in, and signs with the name of who is
/// known. What lets somebody in, the secret of an authenticator and recovery codes, is kept sealed.
/// </summary>
public sealed class AccountStore(AccountStore.Database database, SecretSeal seal) : UserOnlyStore<Account, VolunteersDbContext, int>(database.Context)
{
    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : seal.Close(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } kept ? seal.Open(kept) : null;

    /// <summary>The context of the store, which a request's services end once.</summary>
    public sealed class Database(IVolunteersDbContextFactory contexts, AccessScopeAccessor who) : IDisposable
    {
        public VolunteersDbContext Context { get; } = contexts.Create(AccessScope.SystemFor(who.Scope.Actor));

        public void Dispose() => Context.Dispose();
    }
}
