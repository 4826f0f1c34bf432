using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Today;

/// <remarks>Its figures are those of the centre, whoever works there: never of what the person asking happens to see.</remarks>
[ObjectType<Dashboard>]
public static class DashboardType
{
    private static readonly string[] Filters = [AccessFilters.Name, AccessFilters.FactsName];

    /// <summary>What wants attention: overdue first, then by date.</summary>
    [Cost(20_000)] // looks through every volunteer, check, session and meeting of the centres
    public static async Task<IReadOnlyList<AttentionItem>> GetItemsAsync(
        [Parent] Dashboard dashboard, AttentionFinder finder, VolunteersDbContext db, Caller caller, CentreClocks clocks, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var today = (await clocks.OfAsync(dashboard.CentreIds, cancellationToken)).Today(clock);
        return await finder.FindAsync(caller, new AttentionQuery(db, [.. dashboard.CentreIds], clock.GetUtcNow(), today), cancellationToken);
    }

    /// <summary>Volunteers who were cleared and are ready today.</summary>
    [Cost(5_000)] // looks at the checks of everybody who was cleared
    public static async Task<int> GetVolunteersReadyAsync(
        [Parent] Dashboard dashboard, VolunteersDbContext db, Suitability suitability, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        var today = (await clocks.OfAsync(dashboard.CentreIds, cancellationToken)).Today(clock);
        return (await suitability.CountAsync(db, dashboard.CentreIds, today, cancellationToken)).Values.Sum();
    }

    /// <summary>Hours confirmed that were given in the present month.</summary>
    [Cost(500)]
    public static async Task<double> GetHoursThisMonthAsync(
        [Parent] Dashboard dashboard, VolunteersDbContext db, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        int[] centres = [.. dashboard.CentreIds];
        var today = (await clocks.OfAsync(centres, cancellationToken)).Today(clock);
        var first = new DateOnly(today.Year, today.Month, 1);
        return await db.Contributions.IgnoreQueryFilters(Filters)
            .Where(c => centres.Contains(c.CentreId) && c.On >= first && c.On <= today && ContributionFacts.IsConfirmed.Of(c))
            .SumAsync(c => c.Hours, cancellationToken);
    }

    [Cost(1_000)]
    public static async Task<int> GetContributionsToConfirmAsync(
        [Parent] Dashboard dashboard, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] centres = [.. dashboard.CentreIds];
        return await db.Contributions.IgnoreQueryFilters(Filters).CountAsync(
            c => centres.Contains(c.CentreId) && ContributionFacts.IsProposed.Of(c), cancellationToken);
    }

    /// <summary>The next support meeting that is not cancelled.</summary>
    public static async Task<SupportMeeting?> GetNextMeetingAsync(
        [Parent] Dashboard dashboard, VolunteersDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        int[] centres = [.. dashboard.CentreIds];
        var now = clock.GetUtcNow();
        return await db.SupportMeetings.AsNoTracking()
            .Where(m => centres.Contains(m.CentreId) && m.EndsAt > now && m.CancelledAt == null)
            .OrderBy(m => m.StartsAt).ThenBy(m => m.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Sessions from today on for seven days, in order of time; at most a hundred.</summary>
    public static async Task<IReadOnlyList<ProgrammeSession>> GetSessionsThisWeekAsync(
        [Parent] Dashboard dashboard, VolunteersDbContext db, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        int[] centres = [.. dashboard.CentreIds];
        var zone = await clocks.OfAsync(centres, cancellationToken);
        var today = zone.Today(clock);
        var (from, to) = (zone.StartOf(today), zone.StartOf(today.AddDays(7)));
        return await db.ProgrammeSessions.AsNoTracking()
            .Where(s => centres.Contains(s.Programme.CentreId) && s.StartsAt >= from && s.StartsAt < to)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Take(100)
            .ToListAsync(cancellationToken);
    }
}

/// <summary>A centre's day, or that of all centres one works at.</summary>
/// <param name="CentreIds">The centres that it is about.</param>
public sealed record Dashboard(IReadOnlyList<int> CentreIds);
