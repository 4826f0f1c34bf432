using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Contributions;

[MutationType]
[Authorize]
public static class ContributionMutations
{
    /// <summary>How many contributions one step confirms or declines at most.</summary>
    private const int MostAtOnce = 1000;

    /// <summary>Logs hours that a volunteer gave: the volunteer, or staff for them. Someone confirms them.</summary>
    /// <param name="centreId">
    /// Where they were given; may be left out when the volunteer is enrolled at one centre only, or the staff member works at one of them only.
    /// </param>
    [Error<InvalidInputException>]
    public static async Task<Contribution> LogContributionAsync(
        [ID<Volunteer>] int volunteerId, DateOnly on, double hours, ContributionKind kind, string? description, [ID<Centre>] int? centreId,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.ContributionsConfirm, caller, cancellationToken, orSelf: true);
        var enrolments = await db.Enrolments.AsSplitQuery()
            .Include(e => e.Steps)
            .Include(e => e.Centre)
            .Where(e => e.VolunteerId == volunteer.Id)
            .OrderBy(e => e.Id)
            .ToListAsync(cancellationToken);
        if (!caller.IsSelf(volunteer.Id))
        {
            enrolments.RemoveAll(e => !caller.Can(Permissions.ContributionsConfirm, e.CentreId));
        }

        var centre = Contribution.CentreOf(enrolments, centreId);
        var today = (await clocks.OfAsync([centre], cancellationToken)).Today(clock);
        var contribution = Contribution.Log(volunteer.Id, centre, on, hours, kind, description, clock.GetUtcNow(), today);
        db.Contributions.Add(contribution);
        await db.SaveChangesAsync(cancellationToken);
        return contribution;
    }

    /// <summary>Confirms hours, many at once; milestones that they reach appear.</summary>
    [InTurn]
    [Error<ContributionRefusedException>]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<IReadOnlyList<Contribution>> ConfirmContributionsAsync(
        [ID<Contribution>] IReadOnlyList<int> contributionIds,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var contributions = await LoadAsync(db, contributionIds, caller, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var contribution in contributions)
        {
            caller.RequireOther(contribution.VolunteerId, "confirm your own hours");
            contribution.Confirm(caller.Actor, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        await MilestoneDetector.DetectAsync(
            db, [.. contributions.Select(c => c.VolunteerId).Distinct()], await clocks.TodayAsync(cancellationToken), now,
            await policies.OfAsync(null, cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return contributions;
    }

    /// <summary>Declines hours, many at once.</summary>
    [Error<ContributionRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<IReadOnlyList<Contribution>> DeclineContributionsAsync(
        [ID<Contribution>] IReadOnlyList<int> contributionIds, string? reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var contributions = await LoadAsync(db, contributionIds, caller, cancellationToken);
        foreach (var contribution in contributions)
        {
            contribution.Decline(reason, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellationToken);
        return contributions;
    }

    private static async Task<List<Contribution>> LoadAsync(
        VolunteersDbContext db, IReadOnlyList<int> contributionIds, Caller caller, CancellationToken cancellationToken)
    {
        int[] ids = [.. contributionIds.Distinct()];
        if (ids.Length > MostAtOnce)
        {
            throw new InvalidInputException("contributionIds", $"Choose at most {MostAtOnce} entries at once.");
        }

        var contributions = await db.Contributions.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        foreach (var centreId in contributions.Select(c => c.CentreId).Distinct())
        {
            caller.Require(Permissions.ContributionsConfirm, centreId);
        }

        return contributions.Count == ids.Length ? contributions : throw new NotFoundException("contribution");
    }
}
