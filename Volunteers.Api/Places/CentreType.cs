using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Centre>(Fields =
[
    nameof(Centre.Name), nameof(Centre.TimeZone), nameof(Centre.Address), nameof(Centre.Email), nameof(Centre.HealthVisitor), nameof(Centre.SocialWorker),
    nameof(Centre.ClosedOn), nameof(Centre.HandedOverAt), nameof(Centre.Version),
])]
public static class CentreType
{
    public static Expression<Func<Centre, string?>> Telephone => c => c.Phone;

    /// <summary>The centre that takes over when this one closes.</summary>
    public static Expression<Func<Centre, Centre?>> Successor => c => c.Successor;

    /// <summary>Whether it is closed today; it may be going to close.</summary>
    public static Expression<Func<Centre, bool>> Closed(Viewpoint viewpoint) => c => c.ClosedOn != null && c.ClosedOn.Value <= viewpoint.Today;

    /// <summary>Who is told of concerns: the name of the account.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<string?>> GetSafeguardingLeadAsync(
        [Parent(nameof(Centre.SafeguardingLeadId))] IReadOnlyList<Centre> centres, SystemDatabase database, CancellationToken cancellationToken) =>
        NamesAsync(database, centres.Select(c => c.SafeguardingLeadId), cancellationToken);

    /// <summary>Who is told of concerns beside the lead.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<string?>> GetSafeguardingDeputyAsync(
        [Parent(nameof(Centre.SafeguardingDeputyId))] IReadOnlyList<Centre> centres, SystemDatabase database, CancellationToken cancellationToken) =>
        NamesAsync(database, centres.Select(c => c.SafeguardingDeputyId), cancellationToken);

    /// <summary>What those who coordinate the centre are called: whom to ask for.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> GetCoordinatorsAsync(
        [Parent(nameof(Centre.Id))] IReadOnlyList<Centre> centres, SystemDatabase database, CancellationToken cancellationToken)
    {
        int[] ids = [.. centres.Select(c => c.Id).Distinct()];
        await using var db = database.Open();
        var roles = await db.Set<StaffRole>().AsNoTracking()
            .Where(r => r.Kind == StaffRoleKind.Coordinator && r.CentreId != null && ids.Contains(r.CentreId.Value)
                && r.Account.DisabledAt == null && (r.Account.Invitation == null || r.Account.Invitation.AcceptedAt != null))
            .OrderBy(r => r.Account.SortName).ThenBy(r => r.AccountId)
            .Select(r => new { r.CentreId, r.Account.DisplayName })
            .ToListAsync(cancellationToken);
        var names = roles.ToLookup(r => r.CentreId!.Value, r => r.DisplayName);
        return centres.Each<Centre, IReadOnlyList<string>>(centre => [.. names[centre.Id]]);
    }

    /// <summary>Those who work here and could be named as safeguarding lead or deputy.</summary>
    [Authorize(Policy = Permissions.PlacesWrite)]
    public static async Task<IReadOnlyList<SafeguardingCandidate>> GetSafeguardingCandidatesAsync(
        [Parent(nameof(Centre.Id), nameof(Centre.SafeguardingLeadId), nameof(Centre.SafeguardingDeputyId))] Centre centre,
        Caller caller, SystemDatabase database, [Service] INodeIdSerializer ids, CancellationToken cancellationToken)
    {
        if (!caller.Can(Permissions.PlacesWrite, centre.Id))
        {
            return [];
        }

        await using var db = database.Open();
        var accounts = await db.Accounts.AsNoTracking()
            .Where(a => a.DisabledAt == null && a.Roles.Any(r => r.CentreId == null || r.CentreId == centre.Id))
            .OrderBy(a => a.DisplayName).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.DisplayName })
            .ToListAsync(cancellationToken);
        return
        [
            .. accounts.Select(a => new SafeguardingCandidate(
                ids.Format("Account", a.Id.ToString(CultureInfo.InvariantCulture)), a.DisplayName, a.Id == centre.SafeguardingLeadId, a.Id == centre.SafeguardingDeputyId)),
        ];
    }

    /// <summary>Figures of the families around the centre, newest first, with their sources; those of target groups stand with the group.</summary>
    [ListSize(AssumedSize = 50)]
    public static Expression<Func<VolunteersDbContext, Centre, IEnumerable<CentreFigure>>> Figures => (db, c) => db.CentreFigures
        .Where(f => f.CentreId == c.Id && f.TargetGroupId == null)
        .OrderByDescending(f => f.On);

    /// <summary>The centres that work together with this one.</summary>
    public static Expression<Func<Centre, Cluster>> Cluster => c => c.Cluster;

    /// <summary>Volunteers enrolled here whose enrolment has not ended.</summary>
    [OverFacts]
    public static Expression<Func<VolunteersDbContext, Centre, int>> VolunteerCount => (db, c) =>
        db.Enrolments.Count(e => e.CentreId == c.Id && EnrolmentFacts.IsCurrent.Of(e));

    private static async Task<IReadOnlyList<string?>> NamesAsync(SystemDatabase database, IEnumerable<int?> accountIds, CancellationToken cancellationToken)
    {
        var wanted = accountIds.ToList();
        int[] ids = [.. wanted.OfType<int>().Distinct()];
        if (ids.Length == 0)
        {
            return [.. wanted.Select(_ => (string?)null)];
        }

        // whoever is at a centre may know whom to turn to, whether or not they may see accounts
        await using var db = database.Open();
        var names = await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName, cancellationToken);
        return [.. wanted.Select(id => id is { } known ? names.GetValueOrDefault(known) : null)];
    }

    /// <summary>How many volunteers are at each stage of the pipeline, for whoever works there; stages with nobody are left out.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<StageCount>>> GetEnrolmentStagesAsync(
        [Parent(nameof(Centre.Id))] IReadOnlyList<Centre> centres, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var counts = await StageCount.OfAsync(db, [.. centres.Select(c => c.Id).Where(id => caller.WorksAt(id))], cancellationToken);
        return centres.Each<Centre, IReadOnlyList<StageCount>>(centre => [.. counts[centre.Id]]);
    }
}

/// <summary>Somebody who works at a centre.</summary>
/// <param name="AccountId">The id of the account.</param>
/// <param name="IsLead">Whether they are the safeguarding lead now.</param>
public sealed record SafeguardingCandidate([property: GraphQLType("ID!")] string AccountId, string Name, bool IsLead, bool IsDeputy);

/// <summary>How many volunteers of a centre are at a stage.</summary>
public sealed record StageCount(EnrolmentStage Stage, int Count)
{
    /// <summary>Those of each centre, in the order of the stages.</summary>
    internal static async Task<ILookup<int, StageCount>> OfAsync(VolunteersDbContext db, IReadOnlyCollection<int> centreIds, CancellationToken cancellationToken)
    {
        // a figure of the centre, not of what the person asking happens to see
        var counts = await db.Enrolments.IgnoreQueryFilters()
            .Where(e => centreIds.Contains(e.CentreId))
            .Select(e => new
            {
                e.CentreId,
                Stage = EnrolmentFacts.Stage.Of(e),
            })
            .GroupBy(e => new { e.CentreId, e.Stage })
            .Select(g => new { g.Key.CentreId, g.Key.Stage, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return counts.OrderBy(c => c.Stage).ToLookup(c => c.CentreId, c => new StageCount(c.Stage, c.Count));
    }
}
