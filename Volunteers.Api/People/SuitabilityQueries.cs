using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[QueryType]
[Authorize]
public static class SuitabilityQueries
{
    /// <summary>
    /// Whether somebody may start, or go on, at a centre on a day, with every reason. Who leads or teaches there learns whether they may, and no more.
    /// </summary>
    /// <param name="asCleared">As if they were moved on to ready that day: what is missing before that.</param>
    public static async Task<Readiness> GetSuitabilityAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, DateOnly on, bool? asCleared,
        VolunteersDbContext db, Caller caller, Suitability suitability, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        return AsFarAs(caller, volunteer.Id, centre.Id, await suitability.OfAsync(db, volunteer.Id, centre.Id, on, cancellationToken, asCleared == true))
            ?? throw new NotFoundException("volunteer");
    }

    /// <summary>What would end if somebody left a centre now, and whom that would leave short.</summary>
    public static async Task<WhatEnds> GetWhatEndsAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        await db.Enrolments.FindRequiredAsync(e => e.VolunteerId == volunteerId && e.CentreId == centreId, "enrolment", cancellationToken);
        return await CommitmentRelease.PreviewAsync(db, volunteerId, centreId, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>What would come back if the stage that was recorded last at a centre were taken back, and what would not.</summary>
    public static async Task<WhatReturns> GetWhatReturnsAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        var enrolment = await db.Enrolments.Include(e => e.Steps)
            .FindRequiredAsync(e => e.VolunteerId == volunteerId && e.CentreId == centreId, "enrolment", cancellationToken);
        if (enrolment.Steps.Count == 1)
        {
            return new WhatReturns([], []);
        }

        // looked at as if it were taken back: nothing of it is saved
        var step = enrolment.TakeBack(enrolment.Stage);
        return await CommitmentReturn.PreviewAsync(db, volunteerId, centreId, step.ReleasedAt, MayName(caller), clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>What would come back if the state of a check that was recorded last were taken back, and what would not.</summary>
    public static async Task<WhatReturns> GetWhatReturnsWithCheckAsync(
        [ID<Volunteer>] int volunteerId, [ID<Check>] int checkId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var check = await db.Checks.Include(c => c.Facts).FindRequiredAsync(c => c.Id == checkId && c.VolunteerId == volunteerId, "check", cancellationToken);
        await db.VolunteerForChangeAsync(check.VolunteerId, Permissions.ChecksWrite, caller, cancellationToken);
        var fact = check.TakeBack(check.Latest.Status);
        return await CommitmentReturn.PreviewAsync(db, check.VolunteerId, null, fact.ReleasedAt, MayName(caller), clock.GetUtcNow(), cancellationToken);
    }

    private static Func<int, bool> MayName(Caller caller) => centreId => caller.Can(Permissions.VolunteersRead, centreId);

    /// <summary>An answer as far as somebody may know what it rests on: who leads or teaches there learns yes or no; null for whoever has nothing to do with it.</summary>
    [GraphQLIgnore]
    public static Readiness? AsFarAs(Caller caller, int volunteerId, int centreId, Readiness readiness) =>
        caller.IsSelf(volunteerId) || caller.Can(Permissions.ChecksRead, centreId) ? readiness
        : caller.CanSomething(Permissions.RegistersWrite, centreId) ? readiness.WithoutReasons("Ready to start")
        : null;
}
