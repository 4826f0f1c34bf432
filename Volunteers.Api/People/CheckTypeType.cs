using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<CheckType>(Fields =
[
    nameof(CheckType.Name), nameof(CheckType.Kind), nameof(CheckType.RenewalDays), nameof(CheckType.RetiredAt), nameof(CheckType.Version),
])]
public static class CheckTypeType
{
    /// <summary>How many have to be clear before somebody starts, as of today; 0: not asked of everyone.</summary>
    public static Expression<Func<CheckType, int>> RequiredCount(Viewpoint viewpoint) => t => CheckTypeFacts.RequiredCountOn.Of(t, viewpoint.Today);

    /// <summary>Months from the decision after which a new check is asked for, as of today; null: never.</summary>
    public static Expression<Func<CheckType, int?>> RecheckAfterMonths(Viewpoint viewpoint) => t => CheckTypeFacts.RecheckAfterMonthsOn.Of(t, viewpoint.Today);

    /// <summary>Of DBS checks: the least that a certificate has to be, as of today; null: any.</summary>
    public static Expression<Func<CheckType, DbsLevel?>> Level(Viewpoint viewpoint) => t => CheckTypeFacts.LevelOn.Of(t, viewpoint.Today);

    /// <summary>Of DBS checks: what a certificate has to be for, as of today; null: any.</summary>
    public static Expression<Func<CheckType, DbsWorkforce?>> Workforce(Viewpoint viewpoint) => t => CheckTypeFacts.WorkforceOn.Of(t, viewpoint.Today);

    /// <summary>Of DBS checks: whether the Update Service answering "no change" puts the next check off as a new certificate would, as of today.</summary>
    public static Expression<Func<CheckType, bool>> RenewedByStatusCheck(Viewpoint viewpoint) => t => CheckTypeFacts.RenewedByStatusCheckOn.Of(t, viewpoint.Today);

    /// <summary>What was, is and will be asked for, in the order of the days from which it is.</summary>
    public static Expression<Func<CheckType, IEnumerable<CheckTypeDemand>>> Demands => t => t.Demands.OrderBy(d => d.From);
}

/// <summary>What is asked for from a day on, until the next. Read with its type alone, and so no record that can be asked for by its number.</summary>
[ObjectType<CheckTypeDemand>(Fields =
[
    nameof(CheckTypeDemand.RequiredCount), nameof(CheckTypeDemand.RecheckAfterMonths), nameof(CheckTypeDemand.Level), nameof(CheckTypeDemand.Workforce),
    nameof(CheckTypeDemand.RenewedByStatusCheck), nameof(CheckTypeDemand.Withdrawn),
])]
public static class CheckTypeDemandType
{
    /// <summary>The first day; null: from the beginning.</summary>
    public static DateOnly? From([Column] DateOnly from) => from == DateOnly.MinValue ? null : from;

    /// <summary>Whether it has not begun.</summary>
    public static Expression<Func<CheckTypeDemand, bool>> Coming(Viewpoint viewpoint) => d => d.From > viewpoint.Today;
}

[QueryType]
[Authorize]
public static class CheckTypeQueries
{
    /// <summary>What is looked into before and while somebody volunteers, in the order in which it was begun.</summary>
    /// <param name="retired">Whether those that are not asked for any more are among them.</param>
    public static async Task<IReadOnlyList<CheckType>> GetCheckTypesAsync(bool? retired, VolunteersDbContext db, CancellationToken cancellationToken) =>
        await db.CheckTypes.AsNoTracking().Where(t => retired == true || t.RetiredAt == null).OrderBy(t => t.Id).ToListAsync(cancellationToken);

    /// <summary>What a new type, or a change of one, would mean for those who are ready on the day from which it holds; nothing is saved.</summary>
    /// <param name="retired">What it would mean, from today on, to withdraw it as it is, or to bring it back; null: what is entered.</param>
    [Authorize(Policy = Permissions.CentresManage)]
    public static async Task<CheckTypeEffect> GetCheckTypeEffectAsync(
        SaveCheckTypeInput input, bool? retired, VolunteersDbContext db, PolicyBook policies, CentreClocks clocks, CancellationToken cancellationToken) =>
        await CheckTypeChanges.PreviewAsync(db, input, retired, policies, await clocks.TodayAsync(cancellationToken), cancellationToken);
}

/// <summary>What a change of a type of check would mean.</summary>
/// <param name="Says">In words, for whoever decides.</param>
/// <param name="NoLongerReady">Who is ready on that day, and would not be.</param>
/// <param name="NowReady">Who is not ready on that day, and would be.</param>
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
/// <param name="From">From which day on this is asked for: today when not given. More can be asked for from today on at the earliest.</param>
/// <param name="InsteadOf">The first day of something that was to be asked for and has not begun: this takes its place.</param>
public sealed record SaveCheckTypeInput(
    [ID<CheckType>] int? Id, string Name, CheckKind? Kind, int RequiredCount, int? RecheckAfterMonths, int? RenewalDays, DbsLevel? Level, DbsWorkforce? Workforce,
    bool? RenewedByStatusCheck, int? Version, DateOnly? From = null, DateOnly? InsteadOf = null);
