using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[MutationType]
[Authorize]
public static class AssignmentMutations
{
    /// <summary>Assigns someone who is ready for the role; with <paramref name="notify"/> they are asked by e-mail.</summary>
    [InTurn]
    [Error<NotReadyException>]
    [Error<AlreadyAssignedException>]
    [Error<InvalidInputException>]
    public static async Task<Assignment> AssignVolunteerAsync(
        [ID<Volunteer>] int volunteerId, [ID<ProgrammeRole>] int roleId, DateOnly from, DateOnly? until, bool notify,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var role = await db.ProgrammeRoles.Include(r => r.Programme).FindRequiredAsync(r => r.Id == roleId, "role", cancellationToken);
        caller.Require(Permissions.ProgrammesWrite, role.Programme.CentreId);
        await db.LockAsync<Programme>(role.ProgrammeId, cancellationToken);
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var readiness = await ReadinessRules.LoadAsync(db, volunteer.Id, role.Id, from, policies, cancellationToken);
        if (!caller.Can(Permissions.ChecksRead, role.Programme.CentreId))
        {
            readiness = readiness.WithoutReasons();
        }

        var others = await db.Assignments
            .Where(a => a.VolunteerId == volunteer.Id && a.ProgrammeId == role.ProgrammeId)
            .ToListAsync(cancellationToken);
        var assignment = Assignment.Draft(volunteer, role, from, until, readiness, others, clock.GetUtcNow());
        if (notify)
        {
            assignment.Propose(clock.GetUtcNow());
        }

        db.Assignments.Add(assignment);
        await db.SaveChangesAsync(cancellationToken);
        return assignment;
    }

    /// <summary>Answers a proposal: the volunteer, or staff who were told. Somebody who accepts, and is still ready, is on the rota from then on.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<NotReadyException>]
    [Error<AssignmentRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Assignment> RespondToAssignmentAsync(
        [ID<Assignment>] int assignmentId, bool accept,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        // two who accept at once are put on the rotas of the same sessions
        var programmeId = await db.Assignments.Where(a => a.Id == assignmentId).Select(a => a.ProgrammeId).FindRequiredAsync("assignment", cancellationToken);
        await db.LockAsync<Programme>(programmeId, cancellationToken);
        var assignment = await AssignmentAsync(db, assignmentId, cancellationToken);
        caller.RequireSelfOr(Permissions.ProgrammesWrite, assignment.VolunteerId, assignment.Programme.CentreId);
        var now = clock.GetUtcNow();
        if (accept && assignment.Status == AssignmentStatus.Proposed)
        {
            // much may have happened since they were asked
            var today = assignment.Programme.Centre.Time.DateOf(now);
            var readiness = await ReadinessRules.LoadAsync(
                db, assignment.VolunteerId, assignment.ProgrammeRoleId, assignment.From > today ? assignment.From : today, policies, cancellationToken);
            var tells = caller.IsSelf(assignment.VolunteerId) || caller.Can(Permissions.ChecksRead, assignment.Programme.CentreId);
            (tells ? readiness : readiness.WithoutReasons()).Require(assignment.Volunteer, assignment.Role.Title);
        }

        assignment.Respond(accept, now);
        if (accept)
        {
            await Rota.FillAsync(db, assignment.ProgrammeId, assignment.Programme.Centre.Time, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return assignment;
    }

    /// <summary>Brings an assignment to an end; the volunteer is not expected after that day.</summary>
    [Error<InvalidInputException>]
    [Error<AssignmentRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Assignment> EndAssignmentAsync(
        [ID<Assignment>] int assignmentId, DateOnly on, string? reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var assignment = await AssignmentAsync(db, assignmentId, cancellationToken);
        caller.RequireSelfOr(Permissions.ProgrammesWrite, assignment.VolunteerId, assignment.Programme.CentreId);
        var now = clock.GetUtcNow();
        assignment.End(on, reason, now);
        var places = await db.RotaPlaces.Include(r => r.Session)
            .Where(r => r.AssignmentId == assignment.Id && r.Session.StartsAt > now)
            .ToListAsync(cancellationToken);
        Rota.Release(assignment, places, assignment.Programme.Centre.Time, now);
        await db.SaveChangesAsync(cancellationToken);
        return assignment;
    }

    private static Task<Assignment> AssignmentAsync(VolunteersDbContext db, int assignmentId, CancellationToken cancellationToken) =>
        db.Assignments
            .Include(a => a.Volunteer).Include(a => a.Role).Include(a => a.Programme.Centre)
            .FindRequiredAsync(a => a.Id == assignmentId, "assignment", cancellationToken);
}
