using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Api.Registers;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[MutationType]
[Authorize]
public static class SessionMutations
{
    /// <summary>Calls one session off; the others stay.</summary>
    [Error<SessionRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<ProgrammeSession> CancelSessionAsync(
        [ID<ProgrammeSession>] int sessionId, string reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var session = await db.ProgrammeSessions.Include(s => s.Programme).FindRequiredAsync(s => s.Id == sessionId, "session", cancellationToken);
        caller.Require(Permissions.ProgrammesWrite, session.Programme.CentreId);
        session.Cancel(reason, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    /// <summary>Takes or corrects a session's register: volunteers, and families by target group. Attendance proposes hours.</summary>
    [InTurn]
    [Error<SessionRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<ProgrammeSession> RecordSessionAttendanceAsync(
        [ID<ProgrammeSession>] int sessionId, IReadOnlyList<RegisterEntryInput> volunteers, IReadOnlyList<FamilyCountInput>? families,
        VolunteersDbContext db, Caller caller, TimeProvider clock, RegisterFeed feed, CancellationToken cancellationToken)
    {
        await db.LockAsync<ProgrammeSession>(sessionId, cancellationToken);
        var session = await db.ProgrammeSessions
            .Include(s => s.Programme.Centre.TargetGroups)
            .Include(s => s.Programme.Roles)
            .Include(s => s.Rota).ThenInclude(r => r.Volunteer)
            .Include(s => s.Families).ThenInclude(f => f.TargetGroup)
            .FindRequiredAsync(s => s.Id == sessionId, "session", cancellationToken);
        caller.Require(Permissions.RegistersWrite, session.Programme);

        var now = clock.GetUtcNow();
        foreach (var entry in volunteers)
        {
            var place = session.Rota.FirstOrDefault(r => r.VolunteerId == entry.VolunteerId)
                ?? await ExpectAsync(db, session, entry.VolunteerId, cancellationToken);
            session.Record(place, entry.Attendance, caller.Actor, now);
        }

        foreach (var family in families ?? [])
        {
            var group = session.Programme.Centre.TargetGroups
                .FirstOrDefault(g => SearchText.Same(g.Name, family.TargetGroup))
                ?? throw new InvalidInputException("families", $"“{family.TargetGroup}” is not one of the centre's target groups.");
            session.CountFamilies(group, family.Count, family.NewFamilies, now);
        }

        int[] named = [.. volunteers.Select(v => v.VolunteerId)];
        await AttendanceProposals.ForSessionAsync(db, session, named, session.Programme.Centre.Time, now, cancellationToken);
        db.AfterCommit(feed.Wake);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    // people who came without being expected stood in: in the role that lacks people, else in the first
    private static async Task<RotaPlace> ExpectAsync(
        VolunteersDbContext db, ProgrammeSession session, int volunteerId, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var role = session.Programme.Roles.OrderBy(r => r.Leads)
            .FirstOrDefault(r => session.Rota.Count(p => p.ProgrammeRoleId == r.Id && p.Counts) < r.NeededPerSession)
            ?? session.Programme.Roles.OrderBy(r => r.Leads).FirstOrDefault()
            ?? throw new InvalidInputException("volunteers", "Add a role to the programme first: nobody can take part without one.");
        return session.Expect(volunteer, role, null);
    }
}
