using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<CheckType>(Fields =
[
    nameof(CheckType.Name), nameof(CheckType.Kind), nameof(CheckType.RequiredCount), nameof(CheckType.RecheckAfterMonths), nameof(CheckType.RenewalDays), nameof(CheckType.Level),
    nameof(CheckType.Workforce), nameof(CheckType.RenewedByStatusCheck), nameof(CheckType.RetiredAt), nameof(CheckType.Version),
])]
public static class CheckTypeType;

[QueryType]
[Authorize]
public static class CheckTypeQueries
{
    /// <summary>What is looked into before and while somebody volunteers, in the order in which it was begun.</summary>
    /// <param name="retired">Whether those that are not asked for any more are among them.</param>
    public static async Task<IReadOnlyList<CheckType>> GetCheckTypesAsync(bool? retired, VolunteersDbContext db, CancellationToken cancellationToken) =>
        await db.CheckTypes.AsNoTracking().Where(t => retired == true || t.RetiredAt == null).OrderBy(t => t.Id).ToListAsync(cancellationToken);

    /// <summary>What a new type, or a change of one, would mean for those who are ready today; nothing is saved.</summary>
    [Authorize(Policy = Permissions.CentresManage)]
    public static async Task<CheckTypeEffect> GetCheckTypeEffectAsync(
        SaveCheckTypeInput input, bool? retired, VolunteersDbContext db, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken) =>
        await CheckTypeChanges.PreviewAsync(db, input, retired, policies, clock, cancellationToken);
}

/// <summary>What a change of a type of check would mean.</summary>
/// <param name="Says">In words, for whoever decides.</param>
/// <param name="NoLongerReady">Who is ready today, and would not be.</param>
/// <param name="NowReady">Who is not ready today, and would be.</param>
public sealed record CheckTypeEffect(IReadOnlyList<string> Says, int NoLongerReady, int NowReady);

/// <summary>A type of check, as it is entered.</summary>
/// <param name="Id">None: a new one.</param>
/// <param name="Kind">Of a new one; never changes later.</param>
/// <param name="RequiredCount">How many have to be clear before somebody starts; 0: not asked of everyone.</param>
/// <param name="RecheckAfterMonths">None: never.</param>
/// <param name="RenewalDays">Days before that from which it shows as due.</param>
/// <param name="Level">The least that a DBS certificate has to be.</param>
/// <param name="Workforce">What a DBS certificate has to be for.</param>
/// <param name="RenewedByStatusCheck">Whether the Update Service answering "no change" counts like a new certificate.</param>
public sealed record SaveCheckTypeInput(
    [ID<CheckType>] int? Id, string Name, CheckKind? Kind, int RequiredCount, int? RecheckAfterMonths, int? RenewalDays, DbsLevel? Level, DbsWorkforce? Workforce,
    bool? RenewedByStatusCheck, int? Version);
