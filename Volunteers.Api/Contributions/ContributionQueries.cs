using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[QueryType]
[Authorize]
public static class ContributionQueries
{
    [UsePaging]
    [UseFiltering<ContributionFilter>]
    [UseSorting<ContributionSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Contribution>>> Contributions => db => db.Contributions.OrderByDescending(c => c.On);

    [UsePaging]
    [UseFiltering<StoryFilter>]
    [UseSorting<StorySort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Story>>> Stories => db => db.Stories.OrderByDescending(s => s.SubmittedAt);
}
