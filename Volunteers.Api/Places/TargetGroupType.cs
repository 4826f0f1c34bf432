using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<TargetGroup>(Fields = [nameof(TargetGroup.Name)])]
public static class TargetGroupType
{
    [NodeResolver]
    public static IQueryable<TargetGroup> GetNodes(VolunteersDbContext db) => db.TargetGroups.AsNoTracking();

    /// <summary>How many such families the centre knows of, when it does.</summary>
    public static int? GetKnown([Parent(nameof(TargetGroup.KnownFamilies))] TargetGroup group) => group.KnownFamilies;
}
