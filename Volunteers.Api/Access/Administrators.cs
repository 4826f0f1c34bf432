using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Makes administrators of the cluster at the operator's request.</summary>
public sealed class Administrators(SystemDatabase database, SignInLinks links, TimeProvider clock)
{
    private static readonly TimeSpan LinkValidFor = TimeSpan.FromHours(1);

    /// <summary>Makes the account, or takes the existing one of that address, and gives it the role.</summary>
    /// <returns>A single-use sign-in link.</returns>
    /// <exception cref="InvalidInputException">The address or the name is impossible.</exception>
    /// <exception cref="StaffRefusedException">The account is disabled: that is not undone on the way.</exception>
    public async Task<Uri> CreateAsync(string email, string name, CancellationToken cancellationToken)
    {
        var asked = Account.Create(email, name, "name");
        await using var db = database.Open();
        var account = await db.Accounts.Include(a => a.Roles).Include(a => a.Invitation).FirstOrDefaultAsync(a => a.NormalizedEmail == asked.NormalizedEmail, cancellationToken);
        if (account is { DisabledAt: not null })
        {
            throw new StaffRefusedException(
                $"The account of {asked.Email} is disabled{(account.DisabledReason is { } reason ? $" ({reason})" : "")}, so nothing was changed. Another administrator can enable it in the pages.");
        }

        if (account is null)
        {
            account = asked;
            db.Accounts.Add(account);
        }

        // whoever runs the program vouches for them: an invitation that is still open is not waited for
        account.Invitation?.Waive(clock.GetUtcNow());
        account.Grant(StaffRoleKind.Administrator, null);
        await db.SaveChangesAsync(cancellationToken);
        return await links.ForAccountAsync(db, account, LinkValidFor, cancellationToken);
    }
}
