using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Privacy;

[MutationType]
[Authorize]
public static class ErasureMutations
{
    /// <summary>Forgets who somebody was, for good. Hours, attendance and dates stay without the name.</summary>
    /// <param name="reason">Why; stays in the audit trail, without the name.</param>
    /// <param name="confirm">The full name, typed, so that nobody is erased by mistake.</param>
    [Cost(5_000)]
    [Error<ErasureRefusedException>]
    [Error<ErasedVolunteerException>]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    public static async Task<Volunteer> EraseVolunteerAsync(
        [ID<Volunteer>] int volunteerId, string reason, string confirm,
        VolunteersDbContext db, Caller caller, SystemDatabase database, Erasures erasures, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var volunteer = await ErasureAccess.RequireAsync(db, database, volunteerId, caller, cancellationToken);
        var rules = new InputRules();
        rules.Required("reason", reason, "the reason", 400);
        rules.RefuseIf(!SearchText.Same(confirm?.Trim(), volunteer.FullName), "confirm", $"Type the name as it stands here: {volunteer.FullName}.");
        rules.ThrowIfAny();
        await erasures.EraseAsync(volunteerId, reason, caller.Actor, await clocks.TodayAsync(cancellationToken), cancellationToken);
        return volunteer;
    }

    /// <summary>Keeps somebody about whom nothing has happened for a long time, for a reason and until a day; again changes both.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<RetentionCase> KeepVolunteerAsync(
        [ID<RetentionCase>] int retentionCaseId, DateOnly until, string reason, int? version,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var entry = await CaseAsync(db, retentionCaseId, version, caller, cancellationToken);
        entry.Keep(until, reason, caller.Actor, await clocks.TodayAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return entry;
    }

    /// <summary>Takes back that somebody is kept: the thirty days until they are erased begin anew.</summary>
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<RetentionCase> StopKeepingVolunteerAsync(
        [ID<RetentionCase>] int retentionCaseId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var entry = await CaseAsync(db, retentionCaseId, version, caller, cancellationToken);
        entry.StopKeeping(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return entry;
    }

    private static async Task<RetentionCase> CaseAsync(VolunteersDbContext db, int id, int? version, Caller caller, CancellationToken cancellationToken)
    {
        var entry = await db.RetentionCases.FindRequiredAsync(c => c.Id == id, "person to be kept", cancellationToken);
        await db.VolunteerForChangeAsync(entry.VolunteerId, Permissions.VolunteersErase, caller, cancellationToken);
        caller.RequireOther(entry.VolunteerId, "decide how long you yourself are kept");
        entry.RequireVersion(version);
        return entry;
    }
}

/// <summary>Who may erase somebody: who may do it at every centre that knows the person, and never the person.</summary>
internal static class ErasureAccess
{
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    /// <exception cref="ErasureRefusedException">Another centre knows them too.</exception>
    /// <exception cref="OwnDecisionException">It is the caller.</exception>
    public static async Task<Volunteer> RequireAsync(
        VolunteersDbContext db, SystemDatabase database, int volunteerId, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersErase, caller, cancellationToken);
        caller.RequireOther(volunteerId, "erase yourself");
        await using var all = database.Open();
        var centres = await all.Enrolments.Where(e => e.VolunteerId == volunteerId).Select(e => e.CentreId).ToListAsync(cancellationToken);
        return centres.TrueForAll(centre => caller.Can(Permissions.VolunteersErase, centre))
            ? volunteer
            : throw new ErasureRefusedException("This person is known at another centre too. Ask an administrator of the cluster to erase the record, and tell them why.");
    }
}
