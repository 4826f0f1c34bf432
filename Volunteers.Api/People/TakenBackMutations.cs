using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>What was recorded by mistake is taken back, and what ended because of it comes back.</summary>
[MutationType]
[Authorize]
public static class TakenBackMutations
{
    /// <summary>Takes back the stage that was recorded last at a centre. What ended because of it, and has not been given to somebody else since, comes back.</summary>
    /// <param name="stage">The stage that is meant: refused when another has been recorded since.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<ErasedVolunteerException>]
    [Error<OwnDecisionException>]
    [Error<StageRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> TakeStageBackAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, EnrolmentStage stage, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        caller.RequireOther(volunteerId, "take a stage of your own back");
        var enrolment = await db.Enrolments
            .Include(e => e.Steps)
            .Include(e => e.Volunteer)
            .FindRequiredAsync(e => e.VolunteerId == volunteerId && e.CentreId == centreId, "enrolment", cancellationToken);
        RefuseIfErased(enrolment.Volunteer);
        var step = enrolment.TakeBack(stage);
        await CommitmentReturn.ReturnAsync(db, volunteerId, centreId, step.ReleasedAt, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return enrolment.Volunteer;
    }

    /// <summary>
    /// Takes back the state of a check that was recorded last; the check goes when it was the only one. What ended because of it, and has not been given to somebody else
    /// since, comes back.
    /// </summary>
    /// <param name="status">The state that is meant: refused when another has been recorded since.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<CheckRefusedException>]
    [Error<ErasedVolunteerException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> TakeCheckBackAsync(
        [ID<Check>] int checkId, CheckStatus status, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var check = await db.Checks.Include(c => c.Facts).Include(c => c.UpdateService).AsSplitQuery().FindRequiredAsync(c => c.Id == checkId, "check", cancellationToken);
        var volunteer = await db.VolunteerForChangeAsync(check.VolunteerId, Permissions.ChecksWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "take a check of your own back");
        RefuseIfErased(volunteer);

        // whichever centre asked for it
        if (await db.ReferenceRequests.IgnoreQueryFilters().AnyAsync(r => r.CheckId == check.Id, cancellationToken))
        {
            throw new CheckRefusedException("This reference was asked for by e-mail, and its answer is kept. Decide on it anew under “References”.");
        }

        var fact = check.TakeBack(status);
        if (check.Facts.Count == 0)
        {
            db.Remove(check);
        }

        await CommitmentReturn.ReturnAsync(db, volunteer.Id, null, fact.ReleasedAt, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    private static void RefuseIfErased(Volunteer volunteer)
    {
        if (volunteer.ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }
    }
}
