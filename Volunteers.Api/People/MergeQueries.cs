using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

[QueryType]
public static class MergeQueries
{
    /// <summary>What merging two records would do: what goes over, what they say differently, what is there twice, and why it would be refused.</summary>
    /// <param name="keepId">The record that would stay.</param>
    /// <param name="mergeId">The record that would go.</param>
    [Authorize(Policy = Permissions.VolunteersErase)]
    [Cost(2_000)]
    public static async Task<MergePreview?> GetMergePreviewAsync(
        [ID<Volunteer>] int keepId, [ID<Volunteer>] int mergeId, VolunteersDbContext db, Caller caller, SystemDatabase database, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await MergeAccess.RequireAsync(db, database, [keepId, mergeId], caller, cancellationToken);
            await using var all = database.Open();
            return await VolunteerMerging.PreviewAsync(all, keepId, mergeId, clock.GetUtcNow(), cancellationToken);
        }
        catch (DomainException e) when (e is MergeRefusedException or OwnDecisionException)
        {
            return MergePreview.Refused(e is MergeRefusedException refused ? refused.Reasons : [e.Message]);
        }
    }

    /// <summary>Who else on record may be the same person, the likeliest first, five at most; of the people whom one knows.</summary>
    [Authorize(Policy = Permissions.VolunteersErase)]
    [Cost(10)]
    public static async Task<IReadOnlyList<Volunteer>> GetLikelyDuplicatesAsync([ID<Volunteer>] int volunteerId, VolunteersDbContext db, CancellationToken cancellationToken) =>
        await db.Volunteers.AsNoTracking().SingleOrDefaultAsync(v => v.Id == volunteerId && v.ErasedAt == null && db.Set<PersonalDetails>().Any(d => d.Id == v.Id), cancellationToken) is { } person
            ? await Likeness.FindAsync(db, person.Details, cancellationToken, besides: person.Id)
            : [];

    /// <summary>The record that stands for one that was merged; null where none was, or one may not see it.</summary>
    [Authorize]
    public static Expression<Func<VolunteersDbContext, Volunteer?>> MergedInto([ID<Volunteer>] int volunteerId) => db => db.Volunteers
        .Where(v => db.VolunteerMerges.Any(m => m.VolunteerId == v.Id && m.MergedId == volunteerId && VolunteerMergeFacts.Holds.Of(m)))
        .FirstOrDefault();
}

/// <summary>What the record of a volunteer was made from.</summary>
[ObjectType<Volunteer>]
public static class VolunteerMergesType
{
    /// <summary>Records of the same person that were merged into this one, latest first.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<VolunteerMerge>>> Merges => (db, v) => db.VolunteerMerges
        .Where(m => m.VolunteerId == v.Id && VolunteerMergeFacts.Holds.Of(m))
        .OrderByDescending(m => m.At);
}

[ObjectType<VolunteerMerge>(Fields = [nameof(VolunteerMerge.MergedName), nameof(VolunteerMerge.At)])]
public static class VolunteerMergeType
{
    /// <summary>Who said that they are the same person.</summary>
    public static Expression<Func<VolunteerMerge, string>> By => m => m.By.Name;

    /// <summary>Until when it can be undone; null when it can be no more.</summary>
    public static DateTimeOffset? GetUndoUntil([Column] DateTimeOffset at, TimeProvider clock) =>
        at.AddDays(VolunteerMerge.UndoneWithinDays) is var until && until >= clock.GetUtcNow() ? until : null;

    /// <summary>What the records had twice and one person has once, kept with the merge.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> GetAsideAsync(
        [Parent(nameof(VolunteerMerge.Id))] IReadOnlyList<VolunteerMerge> merges, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. merges.Select(m => m.Id).Distinct()];
        var rows = await db.VolunteerMerges.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Rows, cancellationToken);
        return merges.Each<VolunteerMerge, IReadOnlyList<string>>(m => rows.GetValueOrDefault(m.Id, MergedRows.None).Told(seesAll: db.AccessScope.SeesEverything));
    }
}
