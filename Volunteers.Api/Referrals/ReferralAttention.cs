using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.Referrals;

/// <summary>People who were referred and did not hear from us in time.</summary>
public sealed class ReferralAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.ReferralsRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        // each centre decides for itself how long somebody may wait: those that decided alike are read together
        var (db, today) = (query.Db, query.Today);
        var days = await policies.OfEachAsync(query.CentreIds, PolicyKeys.ReferralContactDays, cancellationToken);
        var items = new List<AttentionItem>();
        foreach (var alike in days.GroupBy(centre => centre.Value, centre => centre.Key))
        {
            int[] centres = [.. alike];
            var allowed = alike.Key;
            var overdue = await db.Referrals.AsNoTracking().Include(r => r.From)
                .Where(r => centres.Contains(r.CentreId) && ReferralFacts.IsOverdueOn.Of(r, today, allowed))
                .OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id)
                .Take(IAttentionSource.MostOfAKind)
                .ToListAsync(cancellationToken);
            items.AddRange(overdue.Select(r => new AttentionItem(
                AttentionKind.ReferralOverdue, r.PersonName,
                $"{(r.From is { } from ? $"Referred by {from.Name}" : "Asked by themself")} on {r.ReceivedOn.InWords()}, and nobody was in touch yet.",
                r.ReceivedOn.AddDays(allowed), r)));
        }

        return items;
    }
}
