using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Data.People;

/// <summary>How the person signs in on either record, and what a merge means for it. No merge changes where a link goes for somebody who has signed in, unless staff confirm it.</summary>
/// <param name="Refusal">Why the two are not merged because of it; null when they may be.</param>
/// <param name="Confirm">What somebody has to confirm; null when nothing changes.</param>
/// <param name="LeftAddress">The address that links went to, and go to no longer.</param>
internal sealed record MergeSignIn(string? Refusal, string? Confirm, string? LeftAddress)
{
    /// <param name="db">Must see everything.</param>
    /// <param name="email">The contact address of the record that stays, afterwards.</param>
    public static async Task<MergeSignIn> ReadAsync(VolunteersDbContext db, Volunteer kept, Volunteer merged, string? email, CancellationToken cancellationToken)
    {
        int[] ids = [kept.Id, merged.Id];
        var accounts = await db.Accounts.Where(a => a.VolunteerId == kept.Id || a.VolunteerId == merged.Id).OrderBy(a => a.Id)
            .Select(a => new { a.VolunteerId, a.DisplayName, a.Email, IsStaff = a.Roles.Any() }).ToListAsync(cancellationToken);
        var signedIn = await SignInFacts.PeopleOf(db).Where(id => ids.Contains(id)).Distinct().ToListAsync(cancellationToken);
        var (account, other) = (accounts.Find(a => a.VolunteerId == kept.Id), accounts.Find(a => a.VolunteerId == merged.Id));
        if (account is not null && other is not null)
        {
            return new MergeSignIn(
                $"Both records have an account to sign in with: those of {account.DisplayName} and {other.DisplayName}. Ask an administrator to unlink one of them first, under “Staff”.", null, null);
        }

        if (other is { IsStaff: true })
        {
            // which record a member of staff signs in to decides what is their own: nobody but an administrator changes that
            return new MergeSignIn($"{other.DisplayName} is a member of staff and signs in to the record of {merged.FullName}. Keep that record, and merge the other one into it.", null, null);
        }

        var (link, otherLink) = (signedIn.Contains(kept.Id) ? kept.Email : null, signedIn.Contains(merged.Id) ? merged.Email : null);
        string[] ways = [.. new[] { account?.Email, link }.OfType<string>()];
        string[] otherWays = [.. new[] { other?.Email, otherLink }.OfType<string>()];
        if (ways.Length > 0 && otherWays.Length > 0 && !ways.Intersect(otherWays, StringComparer.OrdinalIgnoreCase).Any())
        {
            return new MergeSignIn(
                $"The person signs in on both records, with {Listed(ways)} and with {Listed(otherWays)}. Ask which address they use, and take the other off its record first.", null, null);
        }

        List<string> confirm = [];
        if (other is not null)
        {
            confirm.Add($"The sign-in of {other.DisplayName} ({other.Email}) opens the record of {kept.FullName} from now on.");
        }

        var leaves = otherLink is not null && !string.Equals(otherLink, email, StringComparison.OrdinalIgnoreCase);
        if (leaves)
        {
            confirm.Add($"{merged.FullName} signs in with links to {otherLink}. They go to {email ?? "no address"} from now on, and {otherLink} is told.");
        }

        if (signedIn.Contains(kept.Id) && email is not null && !string.Equals(kept.Email, email, StringComparison.OrdinalIgnoreCase))
        {
            confirm.Add($"{kept.FullName} has signed in before: links go to {email} from now on.");
        }

        return new MergeSignIn(null, confirm.Count == 0 ? null : string.Join(" ", confirm), leaves ? otherLink : null);
    }

    private static string Listed(IEnumerable<string> addresses) => Audit.AuditSentences.Listed([.. addresses.Distinct(StringComparer.OrdinalIgnoreCase)]);
}
