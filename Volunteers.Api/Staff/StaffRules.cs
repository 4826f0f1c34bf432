using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL;

namespace Volunteers.Api.Staff;

/// <summary>Who may give which role where. Nobody gives themselves anything, and a coordinator gives none of their own rank or above.</summary>
public static class StaffRules
{
    private static readonly HashSet<StaffRoleKind> OfCoordinators = [StaffRoleKind.Tutor, StaffRoleKind.Assessor, StaffRoleKind.ProgrammeLead, StaffRoleKind.Viewer];

    /// <summary>Refuses who may not give, or take away, a role at a place.</summary>
    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN.</exception>
    public static void RequireMayGive(this Caller caller, StaffRoleKind role, int? centreId)
    {
        caller.RequireSignedIn();
        if (caller.Can(Permissions.StaffManage))
        {
            return;
        }

        if (centreId is null || !OfCoordinators.Contains(role) || !caller.Can(Permissions.StaffInvite, centreId))
        {
            throw new GraphQLException("You may not give or take away this role here. Ask the administrator of the cluster.", ErrorCodes.Forbidden);
        }
    }

    /// <summary>Refuses whoever would decide about their own account, or about that of the volunteer that they are.</summary>
    /// <param name="what">What somebody else has to do, for example "change your own roles".</param>
    /// <exception cref="OwnDecisionException">It is about the person who asks.</exception>
    public static void RequireOther(this Caller caller, Account account, string what)
    {
        if (caller.AccountId == account.Id)
        {
            throw new OwnDecisionException(what);
        }

        if (account.VolunteerId is { } volunteerId)
        {
            caller.RequireOther(volunteerId, what);
        }
    }

    /// <summary>Where a role holds: for the whole cluster, at a centre, or for a programme at its centre.</summary>
    /// <exception cref="InvalidInputException">The role is not given there.</exception>
    /// <exception cref="NotFoundException">There is no such centre or programme that the caller may see.</exception>
    public static async Task<(int? CentreId, int? ProgrammeId)> PlaceAsync(
        this VolunteersDbContext db, StaffRoleKind role, int? centreId, int? programmeId, CancellationToken cancellationToken)
    {
        if (role == StaffRoleKind.Administrator && (centreId ?? programmeId) is not null)
        {
            throw new InvalidInputException("centreId", "An administrator is for the whole cluster: leave the centre out. A coordinator is for one centre.");
        }

        if (role != StaffRoleKind.ProgrammeLead)
        {
            if (programmeId is not null)
            {
                throw new InvalidInputException("programmeId", "Only a programme lead is for one programme.");
            }

            return (centreId is { } id ? (await db.Centres.FindRequiredAsync(c => c.Id == id, "centre", cancellationToken)).Id : null, null);
        }

        if (programmeId is not { } number)
        {
            throw new InvalidInputException("programmeId", "Say which programme they lead.");
        }

        var programme = await db.Programmes.FindRequiredAsync(p => p.Id == number, "programme", cancellationToken);
        return centreId is null || centreId == programme.CentreId
            ? (programme.CentreId, programme.Id)
            : throw new InvalidInputException("programmeId", "This programme is at another centre.");
    }

    /// <summary>Also those that the caller does not see: for what has to hold in the whole cluster, an address being one person's or there being an administrator. Nothing of them is shown.</summary>
    public static IQueryable<Account> EveryAccount(this VolunteersDbContext db) => db.Accounts.IgnoreQueryFilters([AccessFilters.Name]);

    /// <summary>
    /// Makes every other change of administrators wait until this one has ended; to be called before they are counted. Of two who take each other's role away
    /// at once, the second finds only one left.
    /// </summary>
    public static Task LockAdministratorsAsync(this VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.EveryAccount()
            .Where(a => a.Roles.Any(role => role.Kind == StaffRoleKind.Administrator))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ConcurrencyStamp, a => a.ConcurrencyStamp), cancellationToken);

    /// <summary>Refuses to leave the cluster without anybody who administers it. Within a transaction, after <see cref="LockAdministratorsAsync"/>.</summary>
    /// <exception cref="StaffRefusedException">There is no other who can sign in.</exception>
    public static async Task RequireAnotherAdministratorAsync(this VolunteersDbContext db, Account than, CancellationToken cancellationToken)
    {
        if (!await db.EveryAccount().AnyAsync(a => a.Id != than.Id && AccountFacts.Administers.Of(a), cancellationToken))
        {
            throw new StaffRefusedException($"{than.DisplayName} is the only administrator who can sign in. Make somebody else an administrator first.");
        }
    }
}
