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
    /// Whether somebody may start, or go on, at a centre on a day, with every reason. Whoever may not read checks there learns whether they may, and no more.
    /// </summary>
    /// <param name="asCleared">As if they were moved on to ready that day: what is missing before that.</param>
    public static async Task<Readiness> GetSuitabilityAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, DateOnly on, bool? asCleared,
        VolunteersDbContext db, Caller caller, Suitability suitability, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        if (!await db.Enrolments.AnyAsync(e => e.VolunteerId == volunteer.Id && e.CentreId == centre.Id, cancellationToken) && !caller.Can(Permissions.ChecksRead, centre.Id))
        {
            // whether they are known at a centre at which one has nothing to do with them is not told
            throw new NotFoundException("volunteer");
        }

        return AsFarAs(caller, volunteer.Id, centre.Id, await suitability.OfAsync(db, volunteer.Id, centre.Id, on, cancellationToken, asCleared == true));
    }

    /// <summary>What would end if somebody left a centre now, and whom that would leave short.</summary>
    public static async Task<WhatEnds> GetWhatEndsAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        await db.Enrolments.FindRequiredAsync(e => e.VolunteerId == volunteerId && e.CentreId == centreId, "enrolment", cancellationToken);
        return await CommitmentRelease.PreviewAsync(db, volunteerId, centreId, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>An answer as far as somebody may know what it rests on.</summary>
    [GraphQLIgnore]
    public static Readiness AsFarAs(Caller caller, int volunteerId, int centreId, Readiness readiness) =>
        caller.IsSelf(volunteerId) || caller.Can(Permissions.ChecksRead, centreId) ? readiness : readiness.WithoutReasons("Ready to start");
}
