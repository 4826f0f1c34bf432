using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>
/// Keeps sessions in the database, so that any node serves them and signing out ends them. The cookie holds a random key; what
/// is stored is its hash, so that a copy of the database signs nobody in.
/// </summary>
public sealed class SessionStore(SystemDatabase database, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan NoteUseEvery = TimeSpan.FromMinutes(5);
    private static readonly object Current = new();

    private readonly IDataProtector _protector = protection.CreateProtector("Volunteers.Session");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Secrets.NewToken();
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        await db.SignInSessions.Where(session => session.ExpiresAt < now).ExecuteDeleteAsync();
        db.SignInSessions.Add(new SignInSession
        {
            Key = Secrets.Hash(key),
            AccountId = ticket.Principal.Number(Principals.AccountClaim),
            VolunteerId = ticket.Principal.Number(Principals.VolunteerClaim),
            Ticket = Serialise(ticket),
            CreatedAt = now,
            LastUsedAt = now,
            ExpiresAt = ExpiryOf(ticket, now),
        });
        await db.SaveChangesAsync();
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var hash = Secrets.Hash(key);
        var bytes = Serialise(ticket);
        var expires = ExpiryOf(ticket, clock.GetUtcNow());
        await using var db = database.Open();
        await db.SignInSessions.Where(session => session.Key == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Ticket, bytes).SetProperty(session => session.ExpiresAt, expires));
    }

    /// <summary>The number of the session that the request belongs to; null for a token's, and for nobody's.</summary>
    public static int? CurrentOf(HttpContext? context) => context?.Items[Current] as int?;

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => FindAsync(key, null);

    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) => FindAsync(key, httpContext);

    public async Task RemoveAsync(string key)
    {
        var hash = Secrets.Hash(key);
        await using var db = database.Open();
        await db.SignInSessions.Where(session => session.Key == hash).ExecuteDeleteAsync();
    }

    private async Task<AuthenticationTicket?> FindAsync(string key, HttpContext? context)
    {
        var hash = Secrets.Hash(key);
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var session = await db.SignInSessions.Where(session => session.Key == hash && session.ExpiresAt > now)
            .Select(session => new { session.Id, session.Ticket, session.LastUsedAt })
            .SingleOrDefaultAsync();
        if (session is null)
        {
            return null;
        }

        if (now - session.LastUsedAt >= NoteUseEvery)
        {
            await db.SignInSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastUsedAt, now));
        }

        if (context is not null)
        {
            context.Items[Current] = session.Id;
        }

        try
        {
            return TicketSerializer.Default.Deserialize(_protector.Unprotect(session.Ticket));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Protected with a key that is gone: the person signs in again.
            return null;
        }
    }

    private static DateTimeOffset ExpiryOf(AuthenticationTicket ticket, DateTimeOffset now) => ticket.Properties.ExpiresUtc ?? now.AddHours(12);

    private byte[] Serialise(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));
}
