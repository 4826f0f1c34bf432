using Volunteers.Api.Access;
using Volunteers.Api.Attention;

namespace Volunteers.Api.Today;

/// <summary>Asks each area what wants attention.</summary>
public sealed class AttentionFinder(IEnumerable<IAttentionSource> sources)
{
    /// <returns>What the caller may act on: overdue first, then by date.</returns>
    public async Task<IReadOnlyList<AttentionItem>> FindAsync(Caller caller, AttentionQuery query, CancellationToken cancellationToken)
    {
        var items = new List<AttentionItem>();
        foreach (var source in sources.Where(source => source.Permission is null || caller.Can(source.Permission)))
        {
            int[] centres = [.. query.CentreIds.Where(centre => source.Permission is not { } permission || caller.CanSomething(permission, centre))];
            items.AddRange(await source.FindAsync(query with { CentreIds = centres }, cancellationToken));
        }

        return [.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Kind)];
    }
}
