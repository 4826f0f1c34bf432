using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;

namespace Volunteers.Api.Contributions;

/// <summary>Hours that wait to be confirmed, as one item.</summary>
public sealed class ContributionAttention : IAttentionSource
{
    public string Permission => Permissions.ContributionsConfirm;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var proposed = await query.Db.Contributions
            .Where(c => query.CentreIds.Contains(c.CentreId) && ContributionFacts.IsProposed.Of(c))
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Hours = g.Sum(c => c.Hours) })
            .SingleOrDefaultAsync(cancellationToken);
        return proposed is not { Count: > 0 }
            ? []
            :
            [
                new AttentionItem(
                    AttentionKind.ContributionsToConfirm, "Hours to confirm",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{proposed.Hours:0.##} hours in {proposed.Count} {(proposed.Count == 1 ? "entry" : "entries")} wait to be confirmed."),
                    null, null),
            ];
    }
}
