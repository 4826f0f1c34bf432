using System.Linq.Expressions;
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
    public static Expression<Func<Course, IEnumerable<CourseUnit>>> Units => c => c.Units.OrderBy(u => u.Position);

    /// <summary>Runs of the course, latest applications first.</summary>
    [UsePaging]
    [UseFiltering<CohortFilter>]
    [UseSorting<CohortSort>]
    public static Expression<Func<Course, IEnumerable<Cohort>>> Cohorts => c => c.Cohorts.OrderByDescending(cohort => cohort.OpensOn);
}

[Node]
[ObjectType<CourseUnit>(Fields = [nameof(CourseUnit.Code), nameof(CourseUnit.Title), nameof(CourseUnit.Credits), nameof(CourseUnit.Mandatory)])]
public static class CourseUnitType;
