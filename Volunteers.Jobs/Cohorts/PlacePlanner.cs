using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Cohorts;

/// <summary>
/// Lets offers lapse that nobody answered, so that the next person waiting is offered the place, and tells people of
/// offers, of offers about to lapse, and how to join.
/// </summary>
public sealed class PlacePlanner(TimeProvider clock) : IPlanner
{
    private static readonly TimeSpan LapseWarning = TimeSpan.FromHours(24);

    public async Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await LapseOffersAsync(db, now, cancellationToken);

        var places = await db.CohortPlaces
            .Where(place => place.Cohort.CancelledAt == null && place.Cohort.Sessions.Any(session => session.StartsAt > now))
            .Include(place => place.Steps).Include(place => place.Volunteer).Include(place => place.Cohort).ThenInclude(cohort => cohort.Sessions)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var wanted = places.SelectMany(place => Wanted(place, now).Select(w => (Place: place, w.Kind, w.Occasion, w.DueAt))).ToList();
        if (wanted.Count == 0)
        {
            return 0;
        }
        string[] occasions = [.. wanted.Select(w => w.Occasion).Distinct()];
        var known = (await db.Messages
                .Where(message => occasions.Contains(message.Occasion))
                .Select(message => new { message.Kind, message.Occasion })
                .ToListAsync(cancellationToken))
            .Select(message => (message.Kind, message.Occasion))
            .ToHashSet();
        var missing = wanted.Where(w => !known.Contains((w.Kind, w.Occasion))).ToList();
        db.Messages.AddRange(missing.Select(w =>
            Message.ForVolunteer(w.Kind, w.Occasion, w.Place.Volunteer, w.Place.Cohort.CentreId, w.DueAt, now)));
        await db.SaveChangesAsync(cancellationToken);
        return missing.Count;
    }

    private static async Task LapseOffersAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var cohorts = await db.Cohorts
            .Where(cohort => cohort.CancelledAt == null && cohort.Places.Any(place => place.OfferExpiresAt != null && place.OfferExpiresAt <= now))
            .Include(cohort => cohort.Sessions).Include(cohort => cohort.Places).ThenInclude(place => place.Steps)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        foreach (var cohort in cohorts)
        {
            cohort.LapseOffers(now);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<(string Kind, string Occasion, DateTimeOffset DueAt)> Wanted(CohortPlace place, DateTimeOffset now)
    {
        var step = place.Latest;
        var occasion = $"place:{place.Id}:{step.At.ToUnixTimeSeconds()}";
        switch (place.StatusAt(now))
        {
            case PlaceStatus.Offered:
                yield return (MessageKinds.PlaceOffered, occasion, step.At);
                // A short offer needs no second e-mail.
                if (place.OfferExpiresAt is { } expiresAt && expiresAt - now <= LapseWarning && expiresAt - step.At >= 2 * LapseWarning)
                {
                    yield return (MessageKinds.OfferLapsing, occasion, expiresAt - LapseWarning);
                }
                break;
            case PlaceStatus.Accepted when place.Cohort.Sessions.Min(session => session.StartsAt) > now:
                yield return (MessageKinds.JoiningInstructions, occasion, step.At);
                break;
        }
    }
}
