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

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var hash = Secrets.Hash(key);
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var bytes = await db.SignInSessions.Where(session => session.Key == hash && session.ExpiresAt > now)
            .Select(session => session.Ticket)
            .SingleOrDefaultAsync();
        try
        {
            return bytes is null ? null : TicketSerializer.Default.Deserialize(_protector.Unprotect(bytes));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Protected with a key that is gone: the person signs in again.
            return null;
        }
    }

    public async Task RemoveAsync(string key)
    {
        var hash = Secrets.Hash(key);
        await using var db = database.Open();
        await db.SignInSessions.Where(session => session.Key == hash).ExecuteDeleteAsync();
    }

    private static DateTimeOffset ExpiryOf(AuthenticationTicket ticket, DateTimeOffset now) => ticket.Properties.ExpiresUtc ?? now.AddHours(12);

    private byte[] Serialise(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));
}
