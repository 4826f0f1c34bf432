using System.Linq.Expressions;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<CentreFigure>(Fields = [nameof(CentreFigure.Kind), nameof(CentreFigure.On), nameof(CentreFigure.Source), nameof(CentreFigure.Version)])]
public static class CentreFigureType
{
    /// <summary>The number, or for a share 0 to 1; null where it is too small to be shown: 1 to 4 of a sensitive group.</summary>
    public static double? GetValue([Column] double value, [Column(nameof(Sensitive))] bool sensitive) =>
        sensitive && SmallNumbers.Shown((int)value, sensitive) is null ? null : value;

    public static Expression<Func<CentreFigure, string>> RecordedBy => f => f.By.Name;

    private static Expression<Func<CentreFigure, bool>> Sensitive => f => f.TargetGroup != null && f.TargetGroup.Sensitive;
}
