using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[QueryType]
[Authorize]
public static class TrainingQueries
{
    [UsePaging]
    [UseProjection]
    [UseFiltering<CourseFilter>]
    [UseSorting<CourseSort>]
    public static IQueryable<Course> GetCourses(VolunteersDbContext db) => db.Courses.OrderBy(c => c.SortTitle);

    [UsePaging]
    [UseProjection]
    [UseFiltering<CohortFilter>]
    [UseSorting<CohortSort>]
    public static IQueryable<Cohort> GetCohorts(VolunteersDbContext db) => db.Cohorts.OrderByDescending(c => c.OpensOn);
}
