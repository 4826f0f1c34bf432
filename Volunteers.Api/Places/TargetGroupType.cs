using System.Linq.Expressions;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<TargetGroup>(Fields = [nameof(TargetGroup.Name)])]
public static class TargetGroupType
{
    /// <summary>How many such families the centre knows of, when it does.</summary>
    public static Expression<Func<TargetGroup, int?>> Known => g => g.KnownFamilies;
}
