using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<CourseUnit>(Fields = [nameof(CourseUnit.Code), nameof(CourseUnit.Title), nameof(CourseUnit.Credits), nameof(CourseUnit.Mandatory)])]
public static class CourseUnitType
{
    [NodeResolver]
    public static IQueryable<CourseUnit> GetNodes(VolunteersDbContext db) => db.CourseUnits.AsNoTracking();
}
