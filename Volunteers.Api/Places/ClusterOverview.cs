using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Places;

/// <summary>A centre beside the others: how it is, what waits, what is at risk.</summary>
/// <param name="Volunteers">People whose enrolment has not ended.</param>
/// <param name="Ready">Those among them who were cleared and are ready today.</param>
/// <param name="HoursThisMonth">Confirmed hours given since the first of the month.</param>
/// <param name="EnquiriesWaiting">People who asked, and were not answered for as long as the centre's policy allows.</param>
/// <param name="HoursToConfirm">Entries of hours that wait to be confirmed.</param>
/// <param name="SessionsShort">Sessions of the next seven days that lack volunteers.</param>
/// <param name="ChecksOverdue">People whose check should have been repeated.</param>
public sealed record CentreOverview(
    Centre Centre, int Volunteers, int Ready, double HoursThisMonth, int EnquiriesWaiting, int HoursToConfirm, int SessionsShort, int ChecksOverdue);

[QueryType]
public static class ClusterOverviewQueries
{
    /// <summary>The centres side by side, for who looks after all of them.</summary>
    [Authorize(Policy = Permissions.CentresManage)]
    [Cost(5_000)]
    public static async Task<IReadOnlyList<CentreOverview>> GetClusterOverviewAsync(
        VolunteersDbContext db, CentreClocks clocks, PolicyBook policies, Suitability suitability, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centres = await db.Centres.AsNoTracking().OrderBy(c => c.SortName).ToListAsync(cancellationToken);
        var zone = await clocks.OfClusterAsync(cancellationToken);
        var (now, today) = (clock.GetUtcNow(), zone.Today(clock));
        var first = new DateOnly(today.Year, today.Month, 1);
        var stages = await db.Enrolments.IgnoreQueryFilters([AccessFilters.ContactLogName])
            .Where(e => EnrolmentFacts.IsCurrent.Of(e) && e.Volunteer.ErasedAt == null)
            .Select(e => new { e.CentreId, Stage = EnrolmentFacts.Stage.Of(e), Since = EnrolmentFacts.StageSince.Of(e), Answered = ContactFacts.IsAnsweredOn.Of(e, today) })
            .GroupBy(e => new { e.CentreId, e.Stage, e.Since, e.Answered })
            .Select(g => new { g.Key.CentreId, g.Key.Stage, g.Key.Since, g.Key.Answered, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var hours = await db.Contributions.Where(c => c.On >= first && c.On <= today && ContributionFacts.IsConfirmed.Of(c))
            .GroupBy(c => c.CentreId).Select(g => new { g.Key, Hours = g.Sum(c => c.Hours) }).ToDictionaryAsync(g => g.Key, g => g.Hours, cancellationToken);
        var proposed = await db.Contributions.Where(c => ContributionFacts.IsProposed.Of(c))
            .GroupBy(c => c.CentreId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var soon = now.AddDays(7);
        var sessions = await db.ProgrammeSessions
            .Where(s => s.CancelledAt == null && s.StartsAt > now && s.StartsAt < soon)
            .Select(s => new { s.Id, s.Programme.CentreId })
            .ToListAsync(cancellationToken);
        var staffing = await Staffing.OfAsync(db, [.. sessions.Select(s => s.Id)], suitability, cancellationToken);
        var ready = await suitability.CountAsync(db, [.. centres.Select(c => c.Id)], today, cancellationToken);
        var overdue = await OverdueAsync(db, await policies.OfAsync(null, cancellationToken), today, cancellationToken);
        var shown = await policies.OfEachAsync(centres.Select(c => c.Id), PolicyKeys.EnquiryShownDays, cancellationToken);
        return
        [
            .. centres.Select(centre => new CentreOverview(
                centre,
                stages.Where(s => s.CentreId == centre.Id).Sum(s => s.Count),
                ready[centre.Id],
                hours.GetValueOrDefault(centre.Id),
                stages.Where(s => s.CentreId == centre.Id && s.Stage == EnrolmentStage.Enquiry && !s.Answered && s.Since <= today.AddDays(-shown[centre.Id])).Sum(s => s.Count),
                proposed.GetValueOrDefault(centre.Id),
                sessions.Count(s => s.CentreId == centre.Id && staffing[s.Id].StillNeeded > 0),
                overdue.GetValueOrDefault(centre.Id))),
        ];
    }

    /// <summary>People of each centre whose check should have been repeated.</summary>
    private static async Task<Dictionary<int, int>> OverdueAsync(VolunteersDbContext db, Policy policy, DateOnly today, CancellationToken cancellationToken)
    {
        var people = await CheckRenewalCandidates.Of(db, policy, today, _ => 0)
            .Where(c => c.Volunteer.ErasedAt == null && c.Volunteer.Enrolments.Any(e => EnrolmentFacts.IsCurrent.Of(e)))
            .Select(c => c.VolunteerId).Distinct().ToListAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(db, people, cancellationToken);
        int[] late = [.. evidence.Values.Where(person => CheckRenewals.Of(person, policy, today).Any(renewal => renewal.IsOverdueOn(today))).Select(person => person.VolunteerId)];
        return await db.Enrolments.Where(e => late.Contains(e.VolunteerId) && EnrolmentFacts.IsCurrent.Of(e))
            .GroupBy(e => e.CentreId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    /// <summary>What would move if a centre closed.</summary>
    [Authorize(Policy = Permissions.CentresManage)]
    public static async Task<HandOver> GetCentreClosingAsync(
        [ID<Centre>] int centreId, VolunteersDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        var now = clock.GetUtcNow();
        return await CentreClosing.PreviewAsync(db, centre.Id, centre.Time.DateOf(now), now, cancellationToken);
    }
}
