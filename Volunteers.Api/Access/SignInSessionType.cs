using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Access;

/// <summary>A browser that somebody is signed in with.</summary>
[Authorize]
[ObjectType<SignInSession>(Fields = [nameof(SignInSession.LastUsedAt)])]
public static class SignInSessionType
{
    [ID<SignInSession>]
    public static int Id([Column] int id) => id;

    public static Expression<Func<SignInSession, DateTimeOffset>> StartedAt => s => s.CreatedAt;

    /// <summary>Whether this request belongs to it.</summary>
    public static bool Current([Column] int id, CurrentSession session) => session.Id == id;
}

[QueryType]
public static class SignInSessionQueries
{
    /// <summary>The browsers that the signed-in person is signed in with, the last used first.</summary>
    [Authorize]
    public static Expression<Func<VolunteersDbContext, IEnumerable<SignInSession>>> SignInSessions(Viewpoint viewpoint) => db => db.SignInSessions
        .Where(s => s.ExpiresAt > viewpoint.Now
            && ((s.AccountId != null && s.AccountId == viewpoint.AccountId) || (s.VolunteerId != null && s.VolunteerId == viewpoint.VolunteerId)))
        .OrderByDescending(s => s.LastUsedAt).Take(100);

    /// <summary>The sessions of the person who asks, and of no other, whatever they may read besides.</summary>
    internal static IQueryable<SignInSession> OwnSessions(this VolunteersDbContext db, Caller caller)
    {
        var (account, volunteer) = (caller.Scope.OwnAccountId, caller.Scope.VolunteerId);
        return db.SignInSessions.Where(s => (s.AccountId != null && s.AccountId == account) || (s.VolunteerId != null && s.VolunteerId == volunteer));
    }
}

[MutationType]
public static class SignInSessionMutations
{
    /// <summary>Ends a session of one's own at once, whichever browser it is in; without an id, all but this one.</summary>
    [Authorize]
    public static async Task<IReadOnlyList<SignInSession>> EndSessionAsync(
        [ID<SignInSession>] int? sessionId,
        VolunteersDbContext db, Caller caller, CurrentSession current, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.RequireOwn();
        var ended = db.OwnSessions(caller).Where(s => sessionId == null ? s.Id != current.Id : s.Id == sessionId);
        await db.InTransactionAsync(
            async ct =>
            {
                var count = await ended.ExecuteDeleteAsync(ct);
                if (count == 0 && sessionId is not null)
                {
                    throw new NotFoundException("session");
                }

                if (count > 0)
                {
                    db.AuditEntries.Add(AuditEntry.SessionEnded(caller.Actor, await db.CentreOfAccountAsync(caller.AccountId, ct), clock.GetUtcNow()));
                    await db.SaveChangesAsync(ct);
                }
            },
            cancellationToken);
        var now = clock.GetUtcNow();
        return await db.OwnSessions(caller).AsNoTracking().Where(s => s.ExpiresAt > now).OrderByDescending(s => s.LastUsedAt).Take(100).ToListAsync(cancellationToken);
    }

    /// <summary>Refuses a token that is limited to scopes: it does nothing of its owner's own.</summary>
    /// <exception cref="GraphQLException">FORBIDDEN.</exception>
    internal static void RequireOwn(this Caller caller)
    {
        if (caller.Scope.OwnAccountId is null && caller.Scope.VolunteerId is null)
        {
            throw new GraphQLException("A token that is limited to scopes may not do this.", ErrorCodes.Forbidden);
        }
    }
}

/// <summary>The session that a request belongs to.</summary>
/// <param name="Id">Null where a token, or nobody, asks.</param>
public sealed record CurrentSession(int? Id);
