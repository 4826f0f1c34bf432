using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Api.Access;

/// <summary>Makes personal access tokens at the operator's request.</summary>
public sealed class Tokens(SystemDatabase database, ILookupNormalizer normaliser, TimeProvider clock)
{
    /// <param name="person">The full name, needed only where several volunteers share the address.</param>
    /// <param name="scopes">Permissions that it is limited to; none for all that the person has.</param>
    /// <returns>The secret; it cannot be had again.</returns>
    /// <exception cref="InvalidInputException">Nobody, or several people, have the address; or a permission does not exist.</exception>
    public async Task<string> CreateAsync(
        string email, string? person, string name, IReadOnlyList<string> scopes, int days, CancellationToken cancellationToken)
    {
        if (scopes.FirstOrDefault(scope => !Permissions.All().Contains(scope)) is { } unknown)
        {
            throw new InvalidInputException("scope", $"There is no permission \"{unknown}\". There are: {string.Join(", ", Permissions.All())}.");
        }

        await using var db = database.Open();
        var (accountId, volunteerId) = await OwnerAsync(db, email.Trim(), person, cancellationToken);
        var now = clock.GetUtcNow();
        var (token, secret) = AccessToken.Create(accountId, volunteerId, name, scopes, now, now.AddDays(days));
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The tokens of somebody that still work, in the order in which they were made.</summary>
    /// <exception cref="InvalidInputException">Nobody, or several people, have the address.</exception>
    public async Task<IReadOnlyList<AccessToken>> ListAsync(string email, string? person, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var (accountId, volunteerId) = await OwnerAsync(db, email.Trim(), person, cancellationToken);
        var now = clock.GetUtcNow();
        return await db.AccessTokens.AsNoTracking()
            .Where(t => (accountId != null ? t.AccountId == accountId : t.VolunteerId == volunteerId) && t.RevokedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now))
            .OrderBy(t => t.Id)
            .ToListAsync(cancellationToken);
    }

    /// <returns>False when it was revoked already.</returns>
    /// <exception cref="NotFoundException">There is no such token.</exception>
    public async Task<bool> RevokeAsync(int id, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var token = await db.AccessTokens.FindRequiredAsync(t => t.Id == id, "token", cancellationToken);
        if (token.RevokedAt is not null)
        {
            return false;
        }

        token.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<(int? AccountId, int? VolunteerId)> OwnerAsync(VolunteersDbContext db, string email, string? person, CancellationToken cancellationToken)
    {
        var normalised = normaliser.NormalizeEmail(email);
        if (await db.Accounts.Where(a => a.NormalizedEmail == normalised && a.DisabledAt == null).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancellationToken) is { } accountId)
        {
            return (accountId, null);
        }

        var folded = SearchText.Fold(email);
        var volunteers = await db.Volunteers.AsNoTracking()
            .Where(v => v.SortEmail == folded && v.ErasedAt == null)
            .Select(v => new { v.Id, v.FullName, v.Email })
            .ToListAsync(cancellationToken);
        // another accent is another address
        volunteers.RemoveAll(v => !v.Email!.Equals(email, StringComparison.OrdinalIgnoreCase));
        if (volunteers.Count > 1 && person is not null)
        {
            volunteers = volunteers.FindAll(v => SearchText.Same(v.FullName, person));
        }

        return volunteers.Count switch
        {
            1 => (null, volunteers[0].Id),
            0 => throw new InvalidInputException("for", $"No member of staff and no volunteer has the address {email}."),
            _ => throw new InvalidInputException("for", $"{volunteers.Count} volunteers share the address {email}. Add --person with the full name of one of them."),
        };
    }
}
