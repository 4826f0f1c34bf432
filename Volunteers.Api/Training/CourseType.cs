using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<Course>(Fields =
[
    nameof(Course.Title), nameof(Course.AwardingOrganisation), nameof(Course.QualificationNumber), nameof(Course.Level), nameof(Course.Credits),
    nameof(Course.ValidityMonths),
])]
public static class CourseType
{
    [NodeResolver]
    public static IQueryable<Course> GetNodes(VolunteersDbContext db) => db.Courses.AsNoTracking();

    [UseBatching(nameof(CourseUnit.CourseId))]
    [UseProjection]
    public static IQueryable<CourseUnit> GetUnits(VolunteersDbContext db) => db.CourseUnits.OrderBy(u => u.Position);

    /// <summary>Runs of the course, latest applications first.</summary>
    [UseBatching(nameof(Cohort.CourseId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<CohortFilter>]
    [UseSorting<CohortSort>]
    public static IQueryable<Cohort> GetCohorts(VolunteersDbContext db) => db.Cohorts.OrderByDescending(c => c.OpensOn);
}

[Node]
[ObjectType<CourseUnit>(Fields = [nameof(CourseUnit.Code), nameof(CourseUnit.Title), nameof(CourseUnit.Credits), nameof(CourseUnit.Mandatory)])]
public static class CourseUnitType
{
    [NodeResolver]
    public static IQueryable<CourseUnit> GetNodes(VolunteersDbContext db) => db.CourseUnits.AsNoTracking();
}
