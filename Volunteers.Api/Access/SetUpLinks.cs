using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>The link with which an installation that nobody has an account in is set up: printed at each start, until it was used.</summary>
public sealed class SetUpLinks(SystemDatabase database, PublicAddress addresses, TimeProvider clock)
{
    /// <summary>Makes a link, which ends those before; none once there is an account.</summary>
    /// <returns>A fragment is sent to no server and stands in no log.</returns>
    public async Task<Uri?> CreateAsync(CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        if (await db.Accounts.AnyAsync(cancellationToken))
        {
            return null;
        }

        await db.SignInLinks.Where(link => link.Email == SignInLink.SetUpAddress).ExecuteDeleteAsync(cancellationToken);
        var (link, token) = SignInLink.ForSetUp(clock.GetUtcNow());
        db.SignInLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return addresses.Of($"set-up/begin#token={token}");
    }

    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await FindAsync(db, token, cancellationToken) is not null;
    }

    /// <summary>Uses the link up: that account administers the cluster.</summary>
    /// <exception cref="SignInRefusedException">The link is used, or another was printed, or there is an account already.</exception>
    public async Task RedeemAsync(string token, Account account, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        try
        {
            await db.InTransactionAsync(
                async ct =>
                {
                    var link = await FindAsync(db, token, ct) ?? throw new SignInRefusedException();
                    link.Consume(clock.GetUtcNow());
                    account.Grant(StaffRoleKind.Administrator, null);
                    db.AccessScope = AccessScope.SystemFor(new Actor(null, null, account.DisplayName));
                    db.Accounts.Add(account);
                    await db.SaveChangesAsync(ct);
                },
                cancellationToken);
        }
        catch (StaleRecordException)
        {
            throw new SignInRefusedException();
        }
    }

    private async Task<SignInLink?> FindAsync(VolunteersDbContext db, string token, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(token);
        var link = await db.SignInLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Email == SignInLink.SetUpAddress, cancellationToken);
        return link?.UsableAt(clock.GetUtcNow()) == true && !await db.Accounts.AnyAsync(cancellationToken) ? link : null;
    }
}
