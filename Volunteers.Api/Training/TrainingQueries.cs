using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[QueryType]
[Authorize]
public static class TrainingQueries
{
    [UsePaging]
    [UseFiltering<CourseFilter>]
    [UseSorting<CourseSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Course>>> Courses => db => db.Courses.OrderBy(c => c.SortTitle);

    [UsePaging]
    [UseFiltering<CohortFilter>]
    [UseSorting<CohortSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Cohort>>> Cohorts => db => db.Cohorts.OrderByDescending(c => c.OpensOn);
}
