using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<UnitAchievement>(Fields = [nameof(UnitAchievement.Unit), nameof(UnitAchievement.Status)])]
public static class UnitAchievementType
{
    [NodeResolver]
    public static IQueryable<UnitAchievement> GetNodes(VolunteersDbContext db) => db.UnitAchievements.AsNoTracking().Include(u => u.Unit).Include(u => u.Steps);
}
