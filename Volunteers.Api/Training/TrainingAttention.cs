using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Policies;
using Volunteers.Data.Training;

namespace Volunteers.Api.Training;

/// <summary>Offers of places that end soon without an answer.</summary>
public sealed class OfferAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.LearnersRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, now, _) = query;
        var days = await policies.OfEachAsync(centres, PolicyKeys.OfferShownDays, cancellationToken);
        var soon = now.AddDays(days.Values.DefaultIfEmpty(0).Max());
        var offers = await db.CohortPlaces.AsNoTracking().AsSplitQuery()
            .Include(p => p.Volunteer)
            .Include(p => p.Steps)
            .Include(p => p.Cohort.Centre)
            .Where(p => centres.Contains(p.Cohort.CentreId) && p.OfferExpiresAt > now && p.OfferExpiresAt <= soon)
            .OrderBy(p => p.OfferExpiresAt).ThenBy(p => p.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. offers.Where(p => p.StatusAt(now) == PlaceStatus.Offered && p.OfferExpiresAt <= now.AddDays(days[p.Cohort.CentreId])).Select(p => new AttentionItem(
                AttentionKind.OfferExpiring, p.Volunteer.FullName, $"Has not answered the offer of a place on {p.Cohort.Name}.",
                p.Cohort.Centre.Time.DateOf(p.OfferExpiresAt!.Value), p.Cohort)),
        ];
    }
}

/// <summary>Accreditations that end soon and were not renewed.</summary>
public sealed class AccreditationAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.LearnersRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, _, today) = query;
        var days = await policies.OfEachAsync(centres, PolicyKeys.AccreditationRenewalDays, cancellationToken);
        var soon = today.AddDays(days.Values.DefaultIfEmpty(0).Max());
        var expiring = await db.Accreditations.AsNoTracking()
            .Include(a => a.Volunteer.Enrolments)
            .Where(a => a.ValidUntil >= today && a.ValidUntil <= soon
                && a.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId))
                && !db.Accreditations.Any(later => later.VolunteerId == a.VolunteerId && later.Title == a.Title && later.AwardedOn > a.AwardedOn))
            .OrderBy(a => a.ValidUntil).ThenBy(a => a.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. expiring.Where(a => a.ValidUntil <= today.AddDays(a.Volunteer.Enrolments.Max(e => days.GetValueOrDefault(e.CentreId)))).Select(a => new AttentionItem(
                AttentionKind.AccreditationExpiring, a.Volunteer.FullName, $"{a.Title} is valid until {a.ValidUntil!.Value.InWords()}.", a.ValidUntil, a.Volunteer)),
        ];
    }
}
