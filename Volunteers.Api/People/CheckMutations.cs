using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[MutationType]
[Authorize]
public static class CheckMutations
{
    /// <summary>
    /// Records how far a check is. Once decided, recording again begins a new one. Of a DBS check the number of the certificate is needed from when it was seen on; the
    /// level and the workforce are those of the certificate. Whoever is not suitable is expected nowhere any more.
    /// </summary>
    /// <param name="kind">The kind of the type.</param>
    /// <param name="checkTypeId">What was looked into; none: what the cluster began with for that kind.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<CheckRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Check> RecordCheckAsync(
        [ID<Volunteer>] int volunteerId, CheckKind kind, [ID<CheckType>] int? checkTypeId, CheckStatus status, DateOnly on, string? reference, DbsLevel? level, DbsWorkforce? workforce,
        string? seenBy, VolunteersDbContext db, Caller caller, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.ChecksWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "record a check of your own");
        var number = checkTypeId ?? CheckType.IdOf(kind);
        var type = await db.CheckTypes.FindRequiredAsync(t => t.Id == number, "check", cancellationToken);
        var rules = new InputRules();
        rules.RefuseIf(type.Kind != kind, "kind", $"The {type.InWords} is of another kind.");
        await db.Entry(volunteer).Collection(v => v.Checks).Query().Include(c => c.Facts).LoadAsync(cancellationToken);
        var today = await clocks.TodayAsync(cancellationToken);

        // who was decided as not suitable stays that until there is a newer decision, whatever is asked for: it can be made all the same
        rules.RefuseIf(
            type.RetiredAt is not null && !SuitabilityRules.IsRefused(SuitabilityEvidence.Of(volunteer), type.Id, today), checkTypeId is null ? "kind" : "checkTypeId",
            $"The {type.InWords} is not asked for any more. An administrator can bring it back.");
        rules.ThrowIfAny();
        var check = volunteer.RecordCheck(type, status, on, reference, caller.Actor, today, new CertificateDetails(level, workforce, seenBy));

        // one that is written down late, after a newer decision, changes nothing of what lies ahead
        if (status == CheckStatus.NotSuitable && SuitabilityRules.IsRefused(SuitabilityEvidence.Of(volunteer), type.Id, today))
        {
            await CommitmentRelease.EndAsync(db, volunteerId, check, clock.GetUtcNow(), today, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return check;
    }

    /// <summary>
    /// Records what happened to a DBS certificate at the Update Service: that the volunteer subscribed or ended that, or what it answered. "No change" puts the next check off
    /// where the type says so; "changed" makes it due at once.
    /// </summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Check> RecordUpdateServiceAsync(
        [ID<Check>] int checkId, UpdateServiceEvent what, DateOnly on, VolunteersDbContext db, Caller caller, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var check = await FindAsync(db, c => c.Id == checkId, "the Update Service about your own check", caller, cancellationToken);
        check.RecordUpdateService(what, on, caller.Actor, await clocks.TodayAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return check;
    }

    /// <summary>Takes back the latest entry about the Update Service, which was made by mistake; the history of changes keeps it.</summary>
    [InTurn]
    [Error<CheckRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Check> UndoUpdateServiceAsync(
        [ID<UpdateServiceEntry>] int updateServiceEntryId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var check = await FindAsync(db, c => c.UpdateService.Any(e => e.Id == updateServiceEntryId), "an entry about your own check", caller, cancellationToken);
        check.UndoUpdateService(check.UpdateService.Single(e => e.Id == updateServiceEntryId));
        await db.SaveChangesAsync(cancellationToken);
        return check;
    }

    /// <summary>Adds something to look into before and while somebody volunteers, or changes it. What is asked for changes from a day on.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<CheckType> SaveCheckTypeAsync(
        SaveCheckTypeInput input, VolunteersDbContext db, PolicyBook policies, Caller caller, CentreClocks clocks, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId: null);
        var type = await CheckTypeChanges.ApplyAsync(db, input, await clocks.TodayAsync(cancellationToken), cancellationToken);
        db.AfterCommit(policies.Forget);
        await db.SaveChangesAsync(cancellationToken);
        return type;
    }

    /// <summary>Takes back what was to be asked for from a day on, before it has begun.</summary>
    /// <param name="from">Its first day.</param>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static Task<CheckType> TakeBackCheckTypeDemandAsync(
        [ID<CheckType>] int checkTypeId, DateOnly from, VolunteersDbContext db, PolicyBook policies, Caller caller, CentreClocks clocks, CancellationToken cancellationToken) =>
        ChangeTypeAsync(checkTypeId, (type, today) => type.TakeDemandBack(from, today), db, policies, caller, clocks, cancellationToken);

    /// <summary>Asks for something no longer, from today on; what was recorded stays.</summary>
    [Error<StaleRecordException>]
    public static Task<CheckType> RetireCheckTypeAsync(
        [ID<CheckType>] int checkTypeId, VolunteersDbContext db, PolicyBook policies, Caller caller, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeTypeAsync(checkTypeId, (type, today) => type.Retire(clock.GetUtcNow(), today), db, policies, caller, clocks, cancellationToken);

    /// <summary>Asks for it again, from today on.</summary>
    [Error<StaleRecordException>]
    public static Task<CheckType> RestoreCheckTypeAsync(
        [ID<CheckType>] int checkTypeId, VolunteersDbContext db, PolicyBook policies, Caller caller, CentreClocks clocks, CancellationToken cancellationToken) =>
        ChangeTypeAsync(checkTypeId, (type, today) => type.Restore(today), db, policies, caller, clocks, cancellationToken);

    private static async Task<Check> FindAsync(
        VolunteersDbContext db, System.Linq.Expressions.Expression<Func<Check, bool>> match, string what, Caller caller, CancellationToken cancellationToken)
    {
        var check = await db.Checks.Include(c => c.Facts).Include(c => c.UpdateService).FindRequiredAsync(match, "check", cancellationToken);
        await db.VolunteerForChangeAsync(check.VolunteerId, Permissions.ChecksWrite, caller, cancellationToken);
        caller.RequireOther(check.VolunteerId, $"record {what}");
        return check;
    }

    private static async Task<CheckType> ChangeTypeAsync(
        int checkTypeId, Action<CheckType, DateOnly> change, VolunteersDbContext db, PolicyBook policies, Caller caller, CentreClocks clocks, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId: null);
        var type = await db.CheckTypes.FindRequiredAsync(t => t.Id == checkTypeId, "check", cancellationToken);
        change(type, await clocks.TodayAsync(cancellationToken));
        db.AfterCommit(policies.Forget);
        await db.SaveChangesAsync(cancellationToken);
        return type;
    }
}
