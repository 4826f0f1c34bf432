using System.Linq.Expressions;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<Assignment>(Fields = [nameof(Assignment.From), nameof(Assignment.Until)])]
public static class AssignmentType
{
    public static Expression<Func<Assignment, Volunteer>> Volunteer => a => a.Volunteer;

    public static Expression<Func<Assignment, Programme>> Programme => a => a.Programme;

    public static Expression<Func<Assignment, ProgrammeRole>> Role => a => a.Role;

    public static Expression<Func<Assignment, AssignmentStatus>> Status => AssignmentFacts.Status;

    /// <summary>When the volunteer was asked.</summary>
    public static Expression<Func<Assignment, DateTimeOffset?>> NotifiedAt => a => a.ProposedAt;
}
