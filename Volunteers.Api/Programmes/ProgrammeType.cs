using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<Programme>(Fields = [nameof(Programme.Name), nameof(Programme.Kind), nameof(Programme.Purpose), nameof(Programme.Venue)])]
public static class ProgrammeType
{
    public static Expression<Func<Programme, Centre>> Centre => p => p.Centre;

    /// <summary>Whether the signed-in person leads it.</summary>
    public static bool IsLedByViewer([Column] int id, Caller caller) => caller.Scope.LedProgrammeIds.Contains(id);

    public static Expression<Func<Programme, IEnumerable<ProgrammeRole>>> Roles => p => p.Roles.OrderByDescending(r => r.Leads).ThenBy(r => r.SortTitle);

    [UsePaging]
    [UseFiltering<ProgrammeSessionFilter>]
    [UseSorting<ProgrammeSessionSort>]
    public static Expression<Func<Programme, IEnumerable<ProgrammeSession>>> Sessions => p => p.Sessions.OrderBy(s => s.StartsAt);

    [ListSize(AssumedSize = 50)]
    public static Expression<Func<Programme, IEnumerable<Assignment>>> Assignments => p => p.Assignments.OrderByDescending(a => a.From);

    /// <summary>The volunteer who leads it now, if one does.</summary>
    public static Expression<Func<Programme, Volunteer?>> Lead(Viewpoint viewpoint) => p => p.Assignments
        .Where(a => a.Role.Leads && AssignmentFacts.Status.Of(a) == AssignmentStatus.Accepted && AssignmentFacts.Covers.Of(a, viewpoint.Today))
        .OrderBy(a => a.From).ThenBy(a => a.Id)
        .Select(a => a.Volunteer)
        .FirstOrDefault();
}
