using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Makes administrators of the cluster at the operator's request.</summary>
public sealed class Administrators(SystemDatabase database, SignInLinks links, ILookupNormalizer normaliser)
{
    private static readonly TimeSpan LinkValidFor = TimeSpan.FromHours(1);

    /// <summary>Makes the account, or takes the existing one of that address, and gives it the role.</summary>
    /// <returns>A single-use sign-in link.</returns>
    /// <exception cref="InvalidInputException">The address or the name is impossible.</exception>
    public async Task<Uri> CreateAsync(string email, string name, CancellationToken cancellationToken)
    {
        var rules = new InputRules();
        var address = rules.Email("email", email);
        var displayName = rules.PersonName("name", name, "the name");
        rules.RefuseIf(address is null, "email", "Enter an e-mail address.");
        rules.ThrowIfAny();

        var normalised = normaliser.NormalizeEmail(address);
        await using var db = database.Open();
        var account = await db.Accounts.Include(a => a.Roles).FirstOrDefaultAsync(a => a.NormalizedEmail == normalised, cancellationToken);
        if (account is null)
        {
            account = new Account
            {
                DisplayName = displayName,
                UserName = address,
                NormalizedUserName = normaliser.NormalizeName(address),
                Email = address,
                NormalizedEmail = normalised,
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Secrets.NewToken(),
            };
            db.Accounts.Add(account);
        }

        account.DisabledAt = null;
        account.Grant(StaffRoleKind.Administrator, null);
        await db.SaveChangesAsync(cancellationToken);
        return await links.ForAccountAsync(db, account, LinkValidFor, cancellationToken);
    }
}
