using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[QueryType]
[Authorize]
public static class ContributionQueries
{
    [UsePaging]
    [UseProjection]
    [UseFiltering<ContributionFilter>]
    [UseSorting<ContributionSort>]
    public static IQueryable<Contribution> GetContributions(VolunteersDbContext db) => db.Contributions.OrderByDescending(c => c.On);

    [UsePaging]
    [UseProjection]
    [UseFiltering<StoryFilter>]
    [UseSorting<StorySort>]
    public static IQueryable<Story> GetStories(VolunteersDbContext db) => db.Stories.OrderByDescending(s => s.SubmittedAt);
}
