using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.Api.Registers;

[SubscriptionType]
[Authorize(Policy = Permissions.RegistersWrite)]
public static class RegisterSubscriptions
{
    /// <summary>Marks on the register of a programme's or a cohort's session, as people make them: two at the door see each other's.</summary>
    [Subscribe(With = nameof(ListenAsync))]
    public static async Task<RegisterChange> RegisterChangedAsync(
        [ID] string sessionId, [EventMessage] RegisterMark mark, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        _ = sessionId;
        if (!await MayAsync(db, caller, mark.Session, cancellationToken))
        {
            // An error rather than a missing line: it ends the subscription.
            throw new GraphQLException("You may no longer see this register.", ErrorCodes.Forbidden);
        }

        var volunteer = await db.Volunteers.AsNoTracking().FirstOrDefaultAsync(v => v.Id == mark.VolunteerId, cancellationToken)
            ?? throw new NotFoundException("volunteer");
        var attendance = mark.Session.IsOfProgramme
            ? await db.RotaPlaces.Where(r => r.ProgrammeSessionId == mark.Session.Id && r.VolunteerId == mark.VolunteerId)
                .Select(r => r.Attendance).FirstOrDefaultAsync(cancellationToken)
            : await db.CohortSessions.Where(s => s.Id == mark.Session.Id).SelectMany(s => s.Attendances)
                .Where(a => a.VolunteerId == mark.VolunteerId).Select(a => (Attendance?)a.Attendance).FirstOrDefaultAsync(cancellationToken);
        return new RegisterChange(volunteer, attendance);
    }

    public static async ValueTask<ISourceStream<RegisterMark>> ListenAsync(
        [ID] string sessionId, VolunteersDbContext db, Caller caller, INodeIdSerializer ids, RegisterFeed feed, CancellationToken cancellationToken)
    {
        var session = RegisterSession.Parse(sessionId, ids);
        if (!await MayAsync(db, caller, session, cancellationToken))
        {
            throw new NotFoundException("session");
        }

        return await feed.ListenAsync(session, cancellationToken);
    }

    /// <returns>False when there is no such session, or the caller may not see it, or keeps no register there.</returns>
    private static async Task<bool> MayAsync(VolunteersDbContext db, Caller caller, RegisterSession session, CancellationToken cancellationToken) =>
        session.IsOfProgramme
            ? await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.Sessions.Any(s => s.Id == session.Id), cancellationToken) is { } programme
                && caller.Can(Permissions.RegistersWrite, programme)
            : await db.Cohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Sessions.Any(s => s.Id == session.Id), cancellationToken) is { } cohort
                && caller.Can(Permissions.RegistersWrite, cohort);
}
