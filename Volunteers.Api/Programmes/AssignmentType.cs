using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<Assignment>(Fields = [nameof(Assignment.From), nameof(Assignment.Until)])]
public static class AssignmentType
{
    [NodeResolver]
    public static IQueryable<Assignment> GetNodes(VolunteersDbContext db) => db.Assignments.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(Assignment.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Volunteer!")]
    [Preloaded(nameof(Assignment.Volunteer))]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    [UseBatching(nameof(Programme.Id), ParentKey = nameof(Assignment.ProgrammeId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Programme!")]
    [Preloaded(nameof(Assignment.Programme))]
    public static IQueryable<Programme> GetProgramme(VolunteersDbContext db) => db.Programmes;

    [UseBatching(nameof(ProgrammeRole.Id), ParentKey = nameof(Assignment.ProgrammeRoleId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("ProgrammeRole!")]
    [Preloaded(nameof(Assignment.Role))]
    public static IQueryable<ProgrammeRole> GetRole(VolunteersDbContext db) => db.ProgrammeRoles;

    public static AssignmentStatus GetStatus(
        [Parent(
            nameof(Assignment.EndedAt), nameof(Assignment.DeclinedAt), nameof(Assignment.AcceptedAt), nameof(Assignment.ProposedAt))]
        Assignment assignment) => assignment.Status;

    /// <summary>When the volunteer was asked.</summary>
    public static DateTimeOffset? GetNotifiedAt([Parent(nameof(Assignment.ProposedAt))] Assignment assignment) => assignment.ProposedAt;
}
