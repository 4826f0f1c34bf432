using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Access;

namespace Volunteers.Api.Access;

/// <summary>Makes and redeems e-mailed single-use links. One address may belong to several people: each gets a link of their own.</summary>
public sealed class SignInLinks(SystemDatabase database, SecretSeal seal, IOptions<ServerOptions> server, TimeProvider clock)
{
    /// <summary>People behind one address that an e-mail lists at most.</summary>
    private const int MostPeople = 10;

    /// <summary>E-mails that one address is sent in the time that a link is valid.</summary>
    private const int MostEmails = 5;

    /// <summary>The page that redeems a token by a POST; opening it consumes nothing. A fragment is sent to no server and stands in no log.</summary>
    public Uri AddressOf(string token) => new(server.Value.PublicUri, $"sign-in/link#token={token}");

    /// <summary>Queues an e-mail with a link for each person behind <paramref name="email"/>; nothing when there is none.</summary>
    /// <param name="browser">What the browser that asked was given: the codes work there only.</param>
    public async Task SendAsync(string email, string browser, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var people = await PeopleAsync(db, address, cancellationToken);
        var since = now - SignInLink.ValidFor;
        var recent = await db.SignInLinks.CountAsync(link => link.Email == address && link.CreatedAt > since, cancellationToken);
        if (people.Count == 0 || recent >= MostEmails * people.Count)
        {
            return;
        }

        List<SignInPerson> listed = [];
        foreach (var person in people)
        {
            var (link, token) = SignInLink.Create(address, person.VolunteerId, person.AccountId, now);
            var code = Secrets.NewCode();
            link.AddCode(seal.Close(code), Secrets.Hash(browser));
            db.SignInLinks.Add(link);
            listed.Add(new SignInPerson(person.Name, AddressOf(token), code));
        }

        var payload = JsonSerializer.Serialize(
            new SignInPayload(people[0].Centre ?? "Volunteers", (int)SignInLink.ValidFor.TotalMinutes, listed), JsonSerializerOptions.Web);
        db.Messages.Add(Message.ForAddress(
            MessageKinds.SignIn, new Occasion(Topic.SignIn, 0, Guid.CreateVersion7(now).ToString("N")), address, people[0].CentreId, now, now, seal.Close(payload)));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A link that the operator hands over in person.</summary>
    public async Task<Uri> ForAccountAsync(VolunteersDbContext db, Account account, TimeSpan validFor, CancellationToken cancellationToken)
    {
        var (link, token) = SignInLink.Create(account.Email!, null, account.Id, clock.GetUtcNow(), validFor);
        db.SignInLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return AddressOf(token);
    }

    /// <summary>Uses a link up.</summary>
    /// <exception cref="SignInRefusedException">It is unknown, used or expired.</exception>
    public async Task<SignInLink> RedeemTokenAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(token);
        await using var db = database.Open();
        var link = await db.SignInLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, cancellationToken) ?? throw new SignInRefusedException();
        link.Consume(clock.GetUtcNow());
        await SaveAsync(db, cancellationToken);
        return link;
    }

    /// <summary>Uses a link up by its code. A wrong code counts against the links that this browser asked for, and against no others.</summary>
    /// <exception cref="SignInRefusedException">No link that this browser asked for has the code, or it was guessed at too often.</exception>
    public async Task<SignInLink> RedeemCodeAsync(string email, string code, string? browser, CancellationToken cancellationToken)
    {
        if (browser is null)
        {
            throw new SignInRefusedException();
        }

        var address = email.Trim().ToLowerInvariant();
        var hash = Secrets.Hash(browser);
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var links = await db.SignInLinks
            .Where(link => link.Email == address && link.BrowserHash == hash && SignInLinkFacts.TakesCodeAt.Of(link, now))
            .OrderByDescending(link => link.Id)
            .Take(MostPeople * MostEmails)
            .ToListAsync(cancellationToken);
        var used = links.Find(link => seal.Open(link.SealedCode!) is { } open && Secrets.AreEqual(open, digits));
        if (used is not null)
        {
            used.Consume(now);
        }
        else
        {
            links.ForEach(link => link.CountFailure());
            foreach (var link in links.Take(1))
            {
                var centres = await StaffCentres.OfAsync(db, link.AccountId, cancellationToken);
                db.AuditEntries.AddRange(centres.Select(centre => AuditEntry.SignInRefused(link.AccountId, link.VolunteerId, now, centre)));
            }
        }

        await SaveAsync(db, cancellationToken);
        return used ?? throw new SignInRefusedException();
    }

    private static async Task SaveAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception e) when (e is StaleRecordException or DbUpdateConcurrencyException)
        {
            // Two devices redeemed it at once: the first one is in.
            throw new SignInRefusedException();
        }
    }

    private static async Task<List<Person>> PeopleAsync(VolunteersDbContext db, string address, CancellationToken cancellationToken)
    {
        var normalised = address.ToUpperInvariant();
        var accounts = await db.Accounts.AsNoTracking()
            .Where(a => a.NormalizedEmail == normalised && a.DisabledAt == null)
            .OrderBy(a => a.Id)
            .Select(a => new Person(
                a.DisplayName, address, a.VolunteerId, a.Id,
                a.Roles.OrderBy(role => role.Id).Select(role => role.CentreId).FirstOrDefault(),
                a.Roles.OrderBy(role => role.Id).Select(role => role.Centre!.Name).FirstOrDefault()))
            .Take(MostPeople)
            .ToListAsync(cancellationToken);
        var folded = SearchText.Fold(address);
        var volunteers = await db.Volunteers.AsNoTracking()
            .Where(v => v.SortEmail == folded && v.ErasedAt == null)
            .OrderBy(v => v.Id)
            .Select(v => new Person(
                v.FullName, v.Email!, v.Id, null,
                v.Enrolments.OrderBy(e => e.Id).Select(e => (int?)e.CentreId).FirstOrDefault(),
                v.Enrolments.OrderBy(e => e.Id).Select(e => e.Centre.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        // another accent is another address, perhaps somebody else's
        var owners = volunteers.Where(v => v.Email.Equals(address, StringComparison.OrdinalIgnoreCase)).Take(MostPeople);
        return [.. accounts, .. owners.Where(v => accounts.TrueForAll(a => a.VolunteerId != v.VolunteerId))];
    }

    private sealed record Person(string Name, string Email, int? VolunteerId, int? AccountId, int? CentreId, string? Centre);
}
