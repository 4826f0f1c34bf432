using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Training;

namespace Volunteers.Api.Training;

/// <summary>Offers of places that end soon without an answer.</summary>
public sealed class OfferAttention : IAttentionSource
{
    public string Permission => Permissions.TrainingRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, now, _) = query;
        var soon = now.AddDays(3);
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
            .. offers.Where(p => p.StatusAt(now) == PlaceStatus.Offered).Select(p => new AttentionItem(
                AttentionKind.OfferExpiring, p.Volunteer.FullName, $"Has not answered the offer of a place on {p.Cohort.Name}.",
                p.Cohort.Centre.Time.DateOf(p.OfferExpiresAt!.Value), p.Cohort)),
        ];
    }
}

/// <summary>Accreditations that end soon and were not renewed.</summary>
public sealed class AccreditationAttention : IAttentionSource
{
    public string Permission => Permissions.TrainingRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, _, today) = query;
        var soon = today.AddDays(60);
        var expiring = await db.Accreditations.AsNoTracking()
            .Include(a => a.Volunteer)
            .Where(a => a.ValidUntil >= today && a.ValidUntil <= soon
                && a.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId))
                && !db.Accreditations.Any(later => later.VolunteerId == a.VolunteerId && later.Title == a.Title && later.AwardedOn > a.AwardedOn))
            .OrderBy(a => a.ValidUntil).ThenBy(a => a.Id)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. expiring.Select(a => new AttentionItem(
                AttentionKind.AccreditationExpiring, a.Volunteer.FullName, $"{a.Title} is valid until {a.ValidUntil!.Value.InWords()}.", a.ValidUntil, a.Volunteer)),
        ];
    }
}
