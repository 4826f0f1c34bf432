using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<TargetGroup>(Fields = [nameof(TargetGroup.Name), nameof(TargetGroup.Threshold), nameof(TargetGroup.Sensitive), nameof(TargetGroup.RetiredAt), nameof(TargetGroup.Version)])]
public static class TargetGroupType
{
    /// <summary>How many such families the centre knows of, as it was counted last; of a sensitive group not 1 to 4.</summary>
    public static int? GetKnown([Column(nameof(Latest))] double? latest, [Column] bool sensitive) => SmallNumbers.Shown((int?)latest, sensitive);

    /// <summary>Whether the number is known and too small to be shown.</summary>
    public static bool GetSuppressed([Column(nameof(Latest))] double? latest, [Column] bool sensitive) =>
        latest is not null && SmallNumbers.Shown((int?)latest, sensitive) is null;

    /// <summary>What was counted, newest first, with its source.</summary>
    public static Expression<Func<VolunteersDbContext, TargetGroup, IEnumerable<CentreFigure>>> Figures => (db, g) => db.CentreFigures
        .Where(f => f.TargetGroupId == g.Id)
        .OrderByDescending(f => f.On);

    private static Expression<Func<TargetGroup, double?>> Latest => g => g.Figures
        .OrderByDescending(f => f.On).ThenByDescending(f => f.Id)
        .Select(f => (double?)f.Value)
        .FirstOrDefault();
}
