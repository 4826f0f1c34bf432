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
        if (await CentreAsync(db, mark.Session, cancellationToken) is not { } centre || !caller.Can(Permissions.RegistersWrite, centre))
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
        var centre = await CentreAsync(db, session, cancellationToken) ?? throw new NotFoundException("session");
        caller.Require(Permissions.RegistersWrite, centre);
        return await feed.ListenAsync(session, cancellationToken);
    }

    /// <returns>Null when there is no such session, or the caller may not see it.</returns>
    private static Task<int?> CentreAsync(VolunteersDbContext db, RegisterSession session, CancellationToken cancellationToken) =>
        session.IsOfProgramme
            ? db.ProgrammeSessions.Where(s => s.Id == session.Id).Select(s => (int?)s.Programme.CentreId).FirstOrDefaultAsync(cancellationToken)
            : db.CohortSessions.Where(s => s.Id == session.Id).Select(s => (int?)s.Cohort.CentreId).FirstOrDefaultAsync(cancellationToken);
}
