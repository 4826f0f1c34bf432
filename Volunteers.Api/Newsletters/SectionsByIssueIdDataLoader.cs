using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Newsletters;

public sealed class SectionsByIssueIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, NewsletterSection>
{
    protected override async Task<ILookup<int, NewsletterSection>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var sections = await db.NewsletterSections.AsNoTracking().AsSplitQuery()
            .Include(s => s.Items)
            .Where(s => keys.Contains(s.NewsletterIssueId))
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
        return sections.ToLookup(s => s.NewsletterIssueId);
    }
}
