using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

/// <summary>One record is made of two that are the same person, and two again when it was a mistake.</summary>
[MutationType]
[Authorize]
public static class MergeMutations
{
    /// <summary>
    /// Says that two records are the same person: everything goes over to the one that stays, and the other is read no more. Can be undone within thirty days.
    /// </summary>
    /// <param name="keepId">The record that stays.</param>
    /// <param name="mergeId">The record that goes.</param>
    /// <param name="confirmSignIn">That it was looked at where links to sign in go from now on; needed where that changes.</param>
    /// <param name="keepVersion">Of the record that stays, as it was looked at.</param>
    /// <param name="mergeVersion">Of the other one.</param>
    [Cost(5_000)]
    [Error<InvalidInputException>]
    [Error<MergeRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> MergeVolunteersAsync(
        [ID<Volunteer>] int keepId, [ID<Volunteer>] int mergeId, bool? confirmSignIn, int? keepVersion, int? mergeVersion,
        VolunteersDbContext db, Caller caller, SystemDatabase database, TimeProvider clock, CancellationToken cancellationToken)
    {
        var people = await MergeAccess.RequireAsync(db, database, [keepId, mergeId], caller, cancellationToken);
        await using var all = database.OpenFor(caller.Actor);
        await VolunteerMerging.MergeAsync(all, keepId, mergeId, (keepVersion, mergeVersion), confirmSignIn == true, caller.Actor, clock.GetUtcNow(), cancellationToken);
        return people[0];
    }

    /// <summary>Tells the record that was merged into this one last from it again, as it was; what was added since stays here.</summary>
    /// <param name="volunteerId">The record that stayed.</param>
    [Cost(5_000)]
    [Error<MergeRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Volunteer> UndoMergeAsync(
        [ID<Volunteer>] int volunteerId, VolunteersDbContext db, Caller caller, SystemDatabase database, TimeProvider clock, CancellationToken cancellationToken)
    {
        var people = await MergeAccess.RequireAsync(db, database, [volunteerId], caller, cancellationToken);
        await using var all = database.OpenFor(caller.Actor);
        await VolunteerMerging.UndoAsync(all, volunteerId, caller.Actor, clock.GetUtcNow(), cancellationToken);
        return people[0];
    }
}

/// <summary>
/// Who may say that two records are one person: who sees both of them whole, because they may decide about a person at every centre that knows either; never the person.
/// </summary>
internal static class MergeAccess
{
    private static readonly string[] Needed = [Permissions.VolunteersErase, Permissions.VolunteersWrite, Permissions.DetailsRead];

    /// <returns>The records, in the order in which they were asked for.</returns>
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    /// <exception cref="MergeRefusedException">Another centre knows one of them too.</exception>
    /// <exception cref="OwnDecisionException">One is the caller.</exception>
    public static async Task<IReadOnlyList<Volunteer>> RequireAsync(
        VolunteersDbContext db, SystemDatabase database, int[] volunteerIds, Caller caller, CancellationToken cancellationToken)
    {
        List<Volunteer> people = [];
        foreach (var id in volunteerIds)
        {
            people.Add(await db.VolunteerForChangeAsync(id, Permissions.VolunteersErase, caller, cancellationToken));
            caller.RequireOther(id, "merge your own record with another, or tell the two apart");
        }

        await using var all = database.Open();
        var centres = await all.Enrolments.Where(e => volunteerIds.Contains(e.VolunteerId)).Select(e => new { e.VolunteerId, e.CentreId }).ToListAsync(cancellationToken);
        int[] elsewhere = [.. centres.Where(e => !Array.TrueForAll(Needed, permission => caller.Can(permission, e.CentreId))).Select(e => e.VolunteerId).Distinct()];
        return elsewhere.Length == 0 ? people : throw new MergeRefusedException(
            [.. people.Where(v => elsewhere.Contains(v.Id)).DistinctBy(v => v.Id).Select(v => $"Another centre also knows {v.FullName}. Ask an administrator of the cluster to merge the two.")]);
    }
}
