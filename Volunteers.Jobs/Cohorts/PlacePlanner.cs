using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Cohorts;

/// <summary>
/// Lets offers lapse that nobody answered, so that the next person waiting is offered the place, and tells people of
/// offers, of offers about to lapse, and how to join.
/// </summary>
public sealed class PlacePlanner(PolicyBook policies, TimeProvider clock) : IPlanner
{
    public Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.InTurnAsync(token => LapseAsync(db, token), cancellationToken);

    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var only = changed.Of(Topic.CohortPlace);
        if (only is [])
        {
            return [];
        }

        var now = clock.GetUtcNow();
        var places = await db.CohortPlaces.AsNoTrackingWithIdentityResolution()
            .Where(place => place.Cohort.CancelledAt == null && place.Cohort.Sessions.Any(session => session.StartsAt > now))
            .Where(place => only == null || only.Contains(place.Id))
            .Include(place => place.Steps).Include(place => place.Cohort).ThenInclude(cohort => cohort.Sessions)
            .OrderBy(place => place.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var due = new List<DueMessage>();
        foreach (var place in places)
        {
            var policy = await policies.OfAsync(place.Cohort.CentreId, cancellationToken);
            due.AddRange(For(place, now, TimeSpan.FromHours(policy.Of(PolicyKeys.OfferWarningHours))));
        }

        return due;
    }

    private async Task<int> LapseAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var cohorts = await db.Cohorts
            .Where(cohort => cohort.CancelledAt == null && cohort.Places.Any(place => place.OfferExpiresAt != null && place.OfferExpiresAt <= now))
            .Include(cohort => cohort.Sessions).Include(cohort => cohort.Places).ThenInclude(place => place.Steps)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        foreach (var cohort in cohorts)
        {
            var policy = await policies.OfAsync(cohort.CentreId, cancellationToken);
            cohort.LapseOffers(now, TimeSpan.FromDays(policy.Of(PolicyKeys.OfferAnswerDays)));
        }

        return await db.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<DueMessage> For(CohortPlace place, DateTimeOffset now, TimeSpan warning)
    {
        var step = place.Latest;
        var row = new DueMessage(
            MessageKinds.PlaceOffered, new Occasion(Topic.CohortPlace, place.Id, Occasion.Stamp(step.At)), place.VolunteerId, place.Cohort.CentreId, step.At);
        switch (place.StatusAt(now))
        {
            case PlaceStatus.Offered:
                yield return row;

                // A short offer needs no second e-mail.
                if (place.OfferExpiresAt is { } expiresAt && expiresAt - now <= warning && expiresAt - step.At >= 2 * warning)
                {
                    yield return row with { Kind = MessageKinds.OfferLapsing, DueAt = expiresAt - warning };
                }

                break;
            case PlaceStatus.Accepted when place.Cohort.Sessions.Min(session => session.StartsAt) > now:
                yield return row with { Kind = MessageKinds.JoiningInstructions };
                break;
        }
    }
}
