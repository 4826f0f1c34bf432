using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Privacy;

[QueryType]
public static class PrivacyQueries
{
    /// <summary>What erasing somebody would take away, what would stay as a number, and who would be left short.</summary>
    [Authorize(Policy = Permissions.VolunteersErase)]
    [Cost(2_000)]
    public static async Task<ErasurePreview?> GetPreviewErasureAsync(
        [ID<Volunteer>] int volunteerId, VolunteersDbContext db, Caller caller, SystemDatabase database, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            var volunteer = await ErasureAccess.RequireAsync(db, database, volunteerId, caller, cancellationToken);
            await using var all = database.Open();
            return await ErasurePreview.OfAsync(all, volunteer.Id, clock.GetUtcNow(), cancellationToken);
        }
        catch (DomainException e) when (e is ErasureRefusedException or OwnDecisionException or ErasedVolunteerException)
        {
            var name = await db.Volunteers.Where(v => v.Id == volunteerId).Select(v => v.FullName).SingleOrDefaultAsync(cancellationToken);
            return new ErasurePreview(name ?? "", e.Message, [], [], []);
        }
    }

    /// <summary>What is held about somebody, by kind: what a coordinator looks at before it is handed over.</summary>
    [Authorize(Policy = Permissions.VolunteersErase)]
    [Cost(2_000)]
    public static async Task<PersonalData?> GetPersonalDataAsync(
        [ID<Volunteer>] int volunteerId, VolunteersDbContext db, Caller caller, ReadLog reads, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers.Include(v => v.Enrolments).FindRequiredAsync(v => v.Id == volunteerId && v.ErasedAt == null, "volunteer", cancellationToken);
        if (caller.IsSelf(volunteerId) || !PersonalDataAccess.Allows(caller, volunteerId, volunteer.Enrolments.Select(e => e.CentreId)))
        {
            throw new GraphQLException("You may not see or do this.", ErrorCodes.Forbidden);
        }

        reads.Add(nameof(VolunteerNote), volunteerId, caller.Actor);
        return await PersonalData.ReadAsync(db, volunteerId, own: false, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>People about whom nothing has happened for as long as the policy keeps them, who are erased first.</summary>
    /// <param name="centreId">Only those who were at this centre.</param>
    [Authorize(Policy = Permissions.VolunteersErase)]
    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<RetentionCase>>> RetentionCases([ID<Centre>] int? centreId) => db => db.RetentionCases
        .Where(c => db.Volunteers.Any(v => v.Id == c.VolunteerId && v.ErasedAt == null)
            && (centreId == null || db.Enrolments.Any(e => e.VolunteerId == c.VolunteerId && e.CentreId == centreId)))
        .OrderBy(c => c.WarnedAt);

    /// <summary>For how many months people and e-mails are kept after something happened last.</summary>
    [Authorize(Policy = Permissions.VolunteersErase)]
    public static Task<RetentionPolicy> GetRetentionPolicyAsync(VolunteersDbContext db, CancellationToken cancellationToken) => RetentionPolicy.ReadAsync(db, cancellationToken);
}

[Node]
[Authorize(Policy = Permissions.VolunteersErase)]
[ObjectType<RetentionCase>(Fields =
[
    nameof(RetentionCase.Basis), nameof(RetentionCase.LastOn), nameof(RetentionCase.WarnedAt), nameof(RetentionCase.KeptUntil), nameof(RetentionCase.KeptReason),
    nameof(RetentionCase.Version),
])]
public static class RetentionCaseType
{
    public static Expression<Func<RetentionCase, Volunteer>> Volunteer => c => c.Volunteer;

    /// <summary>Who decided to keep them.</summary>
    public static Expression<Func<RetentionCase, string?>> KeptBy => c => c.KeptBy!.Name;

    /// <summary>When they are erased by themselves, unless somebody keeps them.</summary>
    public static DateTimeOffset ErasedFrom([Column] DateTimeOffset warnedAt) => warnedAt.AddDays(RetentionCase.ErasedAfterDays);
}
